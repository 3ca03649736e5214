/** Where the columns of a trace stand, and what they are called in the file. */
export interface TraceColumns {
  readonly time: TraceColumn;
  readonly input?: TraceColumn;
  readonly output?: TraceColumn;
}

export interface TraceColumn {
  readonly index: number;
  readonly name: string;
}

/** Names of columns without marks and capitals, surer ones first: `prompt` alone may hold the prompt's text. */
const known = {
  time: [
    ...[
      'timestamp',
      'time',
      'datetime',
      'arrivedat',
      'arrivaltime',
      'arrivaltimestamp',
      'arrival',
      'arrived',
    ],
    ...['requesttime', 'requesttimestamp', 'starttime', 'starttimestamp', 'startedat', 'createdat'],
    ...['eventtime', 'logtime', 'unixtime', 'unixtimestamp', 'epoch', 'created', 'start', 'date', 'ts'],
  ],
  input: [
    ...['inputtokens', 'prompttokens', 'contexttokens', 'prefilltokens', 'requesttokens'],
    ...['inputtokencount', 'prompttokencount', 'contexttokenstotal', 'tokensin', 'intokens', 'tokensprompt'],
    ...['inputlength', 'inputlen', 'promptlength', 'promptlen', 'contextlength', 'inputusage'],
    ...['prefill', 'context', 'input', 'prompt'],
  ],
  output: [
    ...['outputtokens', 'completiontokens', 'generatedtokens', 'decodetokens', 'responsetokens'],
    ...['outputtokencount', 'completiontokencount', 'candidatestokencount', 'generatedtokenstotal'],
    ...['tokensout', 'outtokens', 'tokenscompletion', 'generationtokens', 'outputlength', 'outputlen'],
    ...['completionlength', 'completionlen', 'responselength', 'generationlength', 'outputusage'],
    ...['decode', 'generated', 'generation', 'output', 'completion', 'response'],
  ],
} as const satisfies Record<string, readonly string[]>;

const prefix = /^(genaiusage|llmusage|usage|numberof|num|total|n)/;
/** Units and zones that follow the name of a time. */
const suffix =
  /(milliseconds|millis|msec|ms|microseconds|micros|usec|us|nanoseconds|nanos|ns|seconds|secs|sec|s|utc|gmt|local)$/;

/** Ways a name may be read, the whole of it first. */
function readings(name: string, kind: keyof typeof known): readonly string[] {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return kind === 'time' ? [key, key.replace(suffix, '')] : [key, key.replace(prefix, '')];
}

function find(names: readonly string[], kind: keyof typeof known): TraceColumn | undefined {
  const ranks: readonly string[] = known[kind];
  const [best] = names
    .map((name, index) => {
      const places = readings(name, kind)
        .map((key) => ranks.indexOf(key))
        .filter((rank) => rank >= 0);
      return { name: name.trim(), index, rank: Math.min(...places) };
    })
    .filter(({ rank }) => Number.isFinite(rank))
    .toSorted((one, other) => one.rank - other.rank);
  return best && { name: best.name, index: best.index };
}

/** The columns of time, input and output by their names, in any order; undefined where none tells the time. */
export function traceColumns(names: readonly string[]): TraceColumns | undefined {
  const [time, input, output] = [find(names, 'time'), find(names, 'input'), find(names, 'output')];
  return time && { time, ...(input && { input }), ...(output && { output }) };
}
