import { createElement } from 'react';

export const Chart = async () => createElement('svg', await import('d3'));
