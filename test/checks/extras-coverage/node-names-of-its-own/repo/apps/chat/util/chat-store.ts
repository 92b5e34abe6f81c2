export const load = () => [];
