import { contentProblems } from './content/contentProblems.ts';

/** Stops a build at whatever articles and contents.yaml name and is not there, with file and remedy. */
const problems = contentProblems(process.argv[2]);
for (const { file, fault, advice } of problems) console.error(`${file}: ${fault}\n  do       ${advice}`);
if (problems.length > 0) {
  console.error(`${problems.length} faults in content`);
  process.exitCode = 1;
}
