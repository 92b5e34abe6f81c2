import Chart from './Chart.vue';
import Clock from './Clock.svelte';

export default [Chart, Clock];
