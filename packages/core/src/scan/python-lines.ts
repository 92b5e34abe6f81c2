/** Offsets of a text to lines, from 1; each offset that is asked for must not be smaller than the one before. */
export class Lines {
  private readonly text: string;
  private line = 1;
  /** The next line feed is kept: a line that holds many imports is searched once. */
  private feed: number;

  constructor(text: string) {
    this.text = text;
    this.feed = text.indexOf('\n');
  }

  at(offset: number): number {
    while (this.feed !== -1 && this.feed < offset) {
      this.line += 1;
      this.feed = this.text.indexOf('\n', this.feed + 1);
    }
    return this.line;
  }

  /** How many lines end between the offset that was asked for last and this one. */
  feedsUntil(end: number): number {
    let count = 0;
    for (let feed = this.feed; feed !== -1 && feed < end; feed = this.text.indexOf('\n', feed + 1))
      count += 1;
    return count;
  }
}

export function feedsBetween(text: string, start: number, end: number): number {
  let count = 0;
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1))
    count += 1;
  return count;
}
