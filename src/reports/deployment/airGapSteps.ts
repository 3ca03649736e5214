import type { Deployment } from './Deployment.ts';
import { shellQuoted } from './shellQuoted.ts';

/** One step of the way into a network without a way out. */
export interface AirGapStep {
  readonly where: 'outside' | 'inside';
  readonly title: string;
  readonly why: string;
  readonly commands: readonly string[];
}

/** Where the publisher's files stand in for others, a person has to name the place. */
const otherRepository = 'REPOSITORY';

/** How weights and image get in, and how the inside knows that nothing changed on the way. */
export function airGapSteps(deployment: Deployment): readonly AirGapStep[] {
  const { modelName, weights, device, engine, modelFolder, modelPath } = deployment;
  const folder = shellQuoted(modelName);
  const sums = shellQuoted(`${modelName}.sha256`);
  const usesPublished = weights.published || weights.whileLoading;
  const repository = usesPublished ? (weights.repository ?? otherRepository) : otherRepository;
  const listed = `find ${folder} -type f -not -path '*/.cache/*' -print0 | sort -z | xargs -0 sha256sum`;
  const placed = engine.takesGguf
    ? [`install -m 0444 ${folder}/FILE.gguf ${shellQuoted(`/srv${modelPath}`)}`]
    : [`cp -r ${folder} ${shellQuoted(`/srv${modelFolder}`)}/`];
  return [
    {
      where: 'outside',
      title: 'Fetch the weights',
      why:
        repository === otherRepository
          ? `The files in ${weights.formatName} are not the publisher's own: put the repository you trust for REPOSITORY.`
          : 'All files of the repository, not only the weights: tokeniser, configuration and licence too.',
      commands: [`hf download ${shellQuoted(repository)} --local-dir ${folder}`],
    },
    {
      where: 'outside',
      title: 'Write down their checksums',
      why: 'One line a file. Carry the list on another way than the files, or sign it.',
      commands: [`${listed} > ${sums}`],
    },
    ...(device ? imageOutside(device.reference) : []),
    {
      where: 'inside',
      title: 'Check before anything is used',
      why: 'Stops at the first file that is missing or changed.',
      commands: [`sha256sum --check --strict --quiet ${sums}`],
    },
    ...(device ? imageInside(device.reference) : []),
    {
      where: 'inside',
      title: 'Put the weights in their place',
      why: engine.takesGguf
        ? 'Put the name of the file for FILE. Of a file in parts keep all names, and name the first in the command.'
        : 'A folder that services may read and nobody may write.',
      commands: [`install -d ${shellQuoted(`/srv${modelFolder}`)}`, ...placed],
    },
  ];
}

const archive = 'engine-image.tar';
const identity = 'engine-image.id';
const inspected = "docker image inspect --format '{{.Id}}'";

const imageOutside = (reference: string): readonly AirGapStep[] => [
  {
    where: 'outside',
    title: 'Fetch the image by its tag, keep it by its identity',
    why: 'A tag can be moved. The digest of the registry is lost by docker save, the identity of the image is not.',
    commands: [
      `docker pull ${shellQuoted(reference)}`,
      `${inspected} ${shellQuoted(reference)} > ${identity}`,
      `docker save --output ${archive} ${shellQuoted(reference)}`,
      `sha256sum ${archive} ${identity} > engine-image.sha256`,
    ],
  },
];

const imageInside = (reference: string): readonly AirGapStep[] => [
  {
    where: 'inside',
    title: 'Load the image and compare its identity',
    why: 'Then push it to your own registry and write the digest that registry gives behind the name, in place of the tag.',
    commands: [
      'sha256sum --check --strict --quiet engine-image.sha256',
      `docker load --input ${archive}`,
      `test "$(${inspected} ${shellQuoted(reference)})" = "$(cat ${identity})"`,
    ],
  },
];
