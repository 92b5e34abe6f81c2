import { create } from '@acme/pdf';

export default create();
