import 'dotenv/config';
import { jobs } from '@acme/jobs';

console.log(jobs);
