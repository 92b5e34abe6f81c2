import ms from 'ms';

export const wait = ms('1s');
