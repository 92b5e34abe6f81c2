import { createElement } from 'react';

export const Button = () => createElement('button');
