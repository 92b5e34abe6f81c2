import type { Json } from '#core/model/manifest';

/** What an action needs of the runner. None of these throws for a fault of the runner's: a warning says what is lost. */
export interface ActionIo {
  /** The input as the workflow has it; '' where it is absent. */
  input(name: string): string;
  /** Prints text that is inert or meant as workflow commands, as it is. */
  print(text: string): void;
  /** Prints text of any origin between `::stop-commands::` and its random token: the runner carries out none of it. */
  printUntrusted(text: string): void;
  /** Strings leave as they are, all else as JSON. Throws Error for a name that is not `[A-Za-z0-9_-]+`. */
  output(name: string, value: Json): void;
  /** Adds Markdown to the job summary of this step. */
  summary(markdown: string): Promise<void>;
  /** The step fails; what runs goes on. */
  fail(): void;
}
