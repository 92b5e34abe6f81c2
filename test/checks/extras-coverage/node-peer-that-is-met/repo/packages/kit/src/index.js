export { Button } from '@acme/ui';
