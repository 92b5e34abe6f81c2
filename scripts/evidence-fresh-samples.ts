/**
 * Counts false alarms among the errors of extras-coverage where nobody had looked: repositories that were chosen, and whose
 * errors were judged from the sources, before any rule was made with them in view (docs/decisions/0017):
 *
 *     node scripts/evidence-fresh-samples.ts [--list] [--gone CLONE ...] FOLDER_OF_CLONES ...      (or PLUMB_CLONES)
 *
 * --list prints the errors that nobody has judged yet; --gone names a clone that cannot be had any more, of which only the
 * judgements are left. Writes docs/evidence/fresh-samples.md; fails where another clone is missing.
 */
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { countClone, listOfFalse, percent, printUnjudged, readJudgements } from './judged-errors.ts';

interface Sample {
  readonly title: string;
  /** The table of judgements, in docs/evidence. */
  readonly table: string;
  readonly clones: readonly string[];
}

/** Names, apart by white space. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The last is the newest: the others have had their classes mended since. */
const SAMPLES: readonly Sample[] = [
  {
    title: 'First sample',
    table: 'judged-fresh-1.tsv',
    clones: words(`
      smithy-python trulens vantage6 hydra titiler mikro-orm web slidev chroma skyvern marimo`),
  },
  {
    title: 'Second sample',
    table: 'judged-fresh-2.tsv',
    clones: words(`
      a2a-samples adk-samples arcade-mcp flower gluonts kserve reflex sagemaker-python-sdk streamlit
      servers emotion stylex xstate discord.js plugins floating-ui`),
  },
  {
    title: 'Third sample',
    table: 'judged-fresh-3.tsv',
    clones: words(`
      OpenLineage fairchem graphrag lancedb launch mlrun osv.dev professional-services pytest-plugins
      submarine examples ariakit formily iconify next-auth opentelemetry-js-contrib remirror table unocss
      vue-i18n`),
  },
  {
    title: 'Fourth sample',
    table: 'judged-fresh-4.tsv',
    clones: words(`
      botorch browser-use dbt-core elasticsearch-labs gooddata-python-sdk great_expectations guardrails
      ibis jupyter_server lisa llama-agents llama_index metaflow odh-feast openai-agents-python pandera
      powertools-lambda-python pyiron_base python-genai scaleway-sdk-python txtai amplication blitz
      fastify-dx federation module-federation-core nx-labs router sanity toolpad trigger.dev victory
      wormhole-connect`),
  },
  {
    title: 'Fifth sample',
    table: 'judged-fresh-5.tsv',
    clones: words(`
      bittensor cirq datasette iceberg-python katib lighteval llama-stack luigi nemo-guardrails pydantic
      pyramid samples-python semanticworkbench spacy torchx zarr-python amplify-js apollo-client crystal
      detox electron-builder firebase-js-sdk forge hocuspocus linaria mermaid nitro nuxt-ui polaris slate`),
  },
  {
    title: 'Sixth sample',
    table: 'judged-fresh-6.tsv',
    clones: words(`
      adk-python agentops agents agents-for-python bentoml botbuilder-python burr clusterfuzz cuml
      curated-transformers drei elyra evidently flowise form full-stack-fastapi-template gateway hamilton
      haystack invenio-app-rdm jsii jupyter-collaboration jupyverse kedro kiota-python langwatch litestar
      llamaindexts microservices-demo models nbdime nextra olive openai-agents-js panel plotly.py
      presidio primitives python-zulip-api pytorch-lightning react-spectrum reactpy remix snowflake-cli
      sqlfluff svelte teams.py typescript-sdk`),
  },
  {
    title: 'Seventh sample',
    table: 'judged-fresh-7.tsv',
    clones: words(`
      agent-squad aiconfig blocknote bytewax connectors create-llama daytona db-gpt deepchecks
      distributed docling drizzle-orm dspy fal fastembed fastmcp flet galaxy_ng graphiti griptape ignite
      keep kotaemon mcp-agent nebari openapi-ts opensearch-py-ml orval pip-tools pulpcore pyairbyte pyrit
      pysyft r2r scrapy stac-fastapi superduper typeagent uagents verba wxt`),
  },
  {
    title: 'Eighth sample',
    table: 'judged-fresh-8.tsv',
    clones: words(`
      apm-agent-python arrow-adbc azure-functions-python-worker buildbot chainlit cognee dash dlt e2b
      fairseq2 flytekit genaiscript inngest-js kedro-plugins keystone langchain-aws langchain-google medusa
      meltano mitmproxy nemo-agent-toolkit novu onyx openhands openinference openllmetry opentelemetry-js
      phoenix pipecat pipelines posthog-js promptflow react-router sentry-python soda-core timesketch toil
      turbinia workers-sdk workflows-py`),
  },
  {
    title: 'Ninth sample',
    table: 'judged-fresh-9.tsv',
    clones: words(`
      astro celery cloudflare-agents crewai freqtrade hatch jupyterlab kit langchainjs letta lexical litgpt
      napari optuna payload python-aiplatform qdrant-client query redux-toolkit sktime smolagents
      strands-sdk-python synapse typescript-eslint urql vite`),
  },
  {
    title: 'Tenth sample',
    table: 'judged-fresh-10.tsv',
    clones: words(`
      agno airbyte-python-cdk apollo-server bokeh chakra-ui deepagents graphiql hono-middleware langfuse lit
      meltano-sdk mlserver opentelemetry-python pants poetry rsbuild saleor semantic-kernel vitest vueuse wagtail`),
  },
  {
    title: 'Eleventh sample',
    table: 'judged-fresh-11.tsv',
    clones: words(`
      ansible azure-functions-python-library chalice core dask deepeval fastchat feathers graphql-yoga jest
      jupyterhub lerna lodestar mem0 nonebot2 nuxt parcel peft pnpm prisma ragas rushstack starlight wagmi wandb`),
  },
];

const { values, positionals } = parseArgs({
  options: {
    list: { type: 'boolean', default: false },
    gone: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const folders = (positionals.length > 0 ? positionals : [process.env.PLUMB_CLONES ?? '']).flatMap((each) =>
  each.split(delimiter),
);
const evidence = join(import.meta.dirname, '..', 'docs', 'evidence');

function isFalse({ verdict }: { readonly verdict: string }): boolean {
  return verdict === 'false';
}

/** How many of the judged errors of each rule were false at first sight, the surest rule first. */
function ruleTable(): string {
  const byRule = new Map<string, { judged: number; false: number }>();
  for (const { table } of SAMPLES)
    for (const judgement of readJudgements(join(evidence, table)).values()) {
      const count = byRule.get(judgement.rule) ?? { judged: 0, false: 0 };
      byRule.set(judgement.rule, count);
      count.judged += 1;
      if (isFalse(judgement)) count.false += 1;
    }
  const share = (count: { judged: number; false: number }) => count.false / count.judged;
  const rows = [...byRule].sort(([, a], [, b]) => share(a) - share(b));
  return rows
    .map(
      ([rule, count]) =>
        `| ${rule} | ${count.judged} | ${count.false} | ${percent(count.false, count.judged)} |`,
    )
    .join('\n');
}

async function sectionOf({ title, table, clones }: Sample): Promise<string> {
  const judgements = readJudgements(join(evidence, table));
  const rows: string[] = [];
  const falseAlarms: string[] = [];
  let [errors, open] = [0, 0];
  for (const clone of clones) {
    const then = [...judgements].flatMap(([key, judgement]) =>
      key.startsWith(`${clone}\t`) ? judgement : [],
    );
    if (values.gone.includes(clone)) {
      rows.push(`| ${[clone, 'gone', then.length, then.filter(isFalse).length, '', '', ''].join(' | ')} |`);
      continue;
    }
    const counted = await countClone(clone, folders, judgements);
    if (values.list) printUnjudged(counted);
    const { commit, found, unjudged } = counted;
    const today = [found.length, counted.falseAlarms.length, unjudged.length];
    rows.push(`| ${[clone, commit, then.length, then.filter(isFalse).length, ...today].join(' | ')} |`);
    falseAlarms.push(...counted.falseAlarms);
    errors += found.length;
    open += unjudged.length;
  }
  const before = [...judgements.values()].filter(isFalse).length;
  console.error(
    `${title}: ${before} of ${judgements.size} false; today ${falseAlarms.length} of ${errors - open} judged`,
  );
  return `## ${title}

${clones.length} repositories, ${judgements.size} errors judged ([${table}](${table}) says why): ${before} false, ${percent(before, judgements.size)}. Of today's ${errors} errors
${errors - open} are among the judged, and ${falseAlarms.length} of those false, ${percent(falseAlarms.length, errors - open)}.

| repository | commit | judged | false | errors today | of them false | not judged |
| --- | --- | --: | --: | --: | --: | --: |
${rows.join('\n')}
${listOfFalse(falseAlarms)}`;
}

const sections: string[] = [];
for (const sample of [...SAMPLES].reverse()) sections.push(await sectionOf(sample));
writeFileSync(
  join(evidence, 'fresh-samples.md'),
  `# False alarms in fresh samples

\`node scripts/evidence-fresh-samples.ts CLONES\`: repositories were chosen, and errors in them judged from the sources, before any
rule was made with them in view. Afterwards classes of false alarms were mended, so that only the first figure of a sample is
unbiased; what is found today tells what was mended and what was left.

All samples at first sight, by the rule that was told then. What no lock shows to come in is \`undeclared\`, and so is what the author
made optional in a way that no rule knew:

| rule | judged | false | |
| --- | --: | --: | --: |
${ruleTable()}

${sections.join('\n')}`,
);
