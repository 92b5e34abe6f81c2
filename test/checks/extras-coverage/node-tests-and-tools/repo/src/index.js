import limit from 'p-limit';

export const jobs = limit(2);
