import ms from 'ms';

export const b = ms(2);
