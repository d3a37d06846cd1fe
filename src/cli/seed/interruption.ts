/** Ends a run cleanly when someone asks for it, and at once when they ask again. */
export interface Interruption {
  signal: AbortSignal;
  /** The exit code that tells what ended the run, as shells count: 128 and the number of the signal. */
  exitCode(): number;
  /** Lets the signals do again what they do without us. */
  release(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;
type Name = keyof typeof codes;

/** Listens to Ctrl-C and to `kill`. What is not finished is rolled back by the database, so a second time may be rude. */
export function listenForInterruption(): Interruption {
  const abort = new AbortController();
  let code = 0;
  const onSignal = (name: Name) => {
    if (code !== 0) process.exit(code);
    code = codes[name];
    abort.abort();
  };
  const names = Object.keys(codes) as Name[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: abort.signal,
    exitCode: () => code,
    release: () => {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
