export { default as ms } from 'ms';
export const later = () => import('ms');
