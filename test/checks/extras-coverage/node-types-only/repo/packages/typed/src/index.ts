import type { Node } from 'estree';
import type { Request } from 'express';
import { type ReactNode } from 'react';

export type { Response } from 'express';
export type Page = (request: Request, node: Node) => ReactNode;
export type Later = import('express').Router;
