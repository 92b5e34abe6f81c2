import { expect, test } from 'vitest';
import { hatch, leadsOf } from '../../../support/python-code.ts';

const FOLDER = 'samples/agents/chat';
const APP = '[project]\nname = "chat"\nversion = "1"\ndependencies = []\n';

/** Where an import of the main file of an app in a folder of folders leads. */
const leads = (module: string, pyproject = APP) =>
  leadsOf(
    {
      [`${FOLDER}/pyproject.toml`]: pyproject,
      [`${FOLDER}/__init__.py`]: '',
      [`${FOLDER}/main.py`]: `import ${module}\n`,
      [`${FOLDER}/agent.py`]: '',
    },
    `${FOLDER}/main.py`,
  );

test('an app is run from above its folder as well: its modules by their whole path are its own', () => {
  expect(leads('agents.chat.agent')).toEqual([`agents.chat.agent -> own ${FOLDER}/agent.py`]);
  expect(leads('samples.agents.chat.agent')).toEqual([`samples.agents.chat.agent -> own ${FOLDER}/agent.py`]);
});

test.each([
  ['a module that is not there', 'agents.chat.missing'],
  ['a path of other folders', 'agents.talk.agent'],
  ['the first name alone', 'agents'],
  ['what a distribution has below one name', 'agents.agent'],
])('%s is what facts say', (_what, module) => {
  expect(leads(module)).toEqual([`${module} -> external [] openai-agents`]);
});

test('what is built is imported as it is installed, and by no path', () => {
  expect(leads('agents.chat.agent', hatch('chat'))).toEqual([
    'agents.chat.agent -> external [] openai-agents',
  ]);
});

test('what is built out of a package around it is imported by the name that both have', () => {
  const own = `chat.agent -> own ${FOLDER}/agent.py`;
  expect(leads('chat.agent', hatch('chat'))).toEqual([own]);
  expect(leads('chat.agent', hatch('talk'))).not.toEqual([own]);
  expect(leads('talk.agent', hatch('talk'))).not.toEqual([`talk.agent -> own ${FOLDER}/agent.py`]);
});

test('what is built is not known to mean a distribution by the whole path of a file from the root', () => {
  const built = (module: string) =>
    leadsOf(
      {
        'agents/extra/run.py': '',
        'agents/extra/typed.pyi': '',
        'packages/chat/pyproject.toml': hatch('chat'),
        'packages/chat/chat/__init__.py': `import ${module}\n`,
      },
      'packages/chat/chat/__init__.py',
    );
  expect(built('agents.extra.run')).toEqual(['agents.extra.run -> doubt']);
  for (const module of ['agents', 'agents.run', 'agents.extra', 'agents.extra.runs', 'agents.extra.typed'])
    expect(built(module)).toEqual([`${module} -> external [] openai-agents`]);
});
