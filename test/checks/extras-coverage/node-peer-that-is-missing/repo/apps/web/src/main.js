import { Chart } from '@acme/charts';
import { Button } from '@acme/ui';

export default [Chart, Button];
