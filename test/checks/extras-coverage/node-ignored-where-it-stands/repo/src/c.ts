import kleur from 'kleur'; // plumb: ignore[undeclared]

export const c = kleur.red('c');
