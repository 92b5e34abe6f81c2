module.exports = { title: 'Acme', presets: ['classic'] };
