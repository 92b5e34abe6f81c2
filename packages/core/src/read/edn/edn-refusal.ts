import type { Position } from '#core/model/finding';

/** Why a text is no EDN, and where: thrown inside the reader, a value of its `Reading` outside. */
export class EdnRefusal extends Error {
  override readonly name = 'EdnRefusal';
  readonly position: Position;
  readonly hint: string;

  constructor(position: Position, message: string, hint: string) {
    super(message);
    this.position = position;
    this.hint = hint;
  }
}
