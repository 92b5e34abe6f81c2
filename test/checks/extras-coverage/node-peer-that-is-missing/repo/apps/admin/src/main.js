import { Chart } from '@acme/charts';

export default Chart;
