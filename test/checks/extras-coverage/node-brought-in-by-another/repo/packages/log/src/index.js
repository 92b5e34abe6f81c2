import kleur from 'kleur';

export const log = (text) => console.log(kleur.bold(text));
