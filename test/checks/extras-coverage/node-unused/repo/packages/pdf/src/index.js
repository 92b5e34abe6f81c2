import { PDFDocument } from 'pdf-lib';

export const create = () => PDFDocument.create();
