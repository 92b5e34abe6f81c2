/** A text's SHA-256, in hexadecimal digits. */
export type Digest = (text: string) => string;
