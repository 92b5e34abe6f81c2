import { getSecret } from 'astro:env/server';

export const key = getSecret('KEY');
