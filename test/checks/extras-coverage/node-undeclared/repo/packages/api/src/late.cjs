const kleur = require('kleur');

exports.print = (text) => {
  const { upperCase } = require('lodash/fp');
  console.log(kleur.red(upperCase(text)));
};
