import { start } from './api.ts';
import { describe, readSeries } from './run.ts';

const form = document.querySelector('form');
const output = document.querySelector('output');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const data = new FormData(form);
  try {
    const run = await start('/api', readSeries(String(data.get('series'))), Number(data.get('horizon')));
    if (output !== null) output.textContent = describe(run).join('\n');
  } catch (error) {
    if (output !== null) output.textContent = String(error);
  }
});
