import { newRecord } from './new/newRecord.ts';

/** `npm run new-record -- <kind> <id>`: an empty record whose missing fields the checks name. */
try {
  const [kind = '', id = ''] = process.argv.slice(2);
  console.log(`${newRecord(kind, id)} written. Fill it in; npm run check-data names what is missing.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
