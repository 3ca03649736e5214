import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a folder is built before it takes its place: beside it, so that a rename suffices. */
const buildingFolder = (published: string): string => `${published}.new`;

/** Where the folder published before waits while the new one takes its place. */
const earlierFolder = (published: string): string => `${published}.old`;

/**
 * Puts a finished folder in the place of the published one by two renames. Whoever looks sees the old folder, the new
 * one or, for an instant between the renames, none; never a half one.
 */
function swapFolder(published: string): void {
  const earlier = earlierFolder(published);
  rmSync(earlier, { recursive: true, force: true });
  if (existsSync(published)) renameSync(published, earlier);
  try {
    renameSync(buildingFolder(published), published);
  } catch (error) {
    if (existsSync(earlier)) renameSync(earlier, published);
    throw error;
  }
  rmSync(earlier, { recursive: true, force: true });
}

/** Clears what a build that was killed left behind, and brings the earlier folder back where it was killed between the renames. */
function recoverFolder(published: string): void {
  rmSync(buildingFolder(published), { recursive: true, force: true });
  const earlier = earlierFolder(published);
  if (!existsSync(published) && existsSync(earlier)) renameSync(earlier, published);
}

/**
 * Builds a folder beside the published one and swaps them at the end. A build that fails or runs out of disk leaves the
 * published folder as it was.
 */
export async function publishFolder(
  published: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  recoverFolder(published);
  try {
    await build(buildingFolder(published));
    swapFolder(published);
  } finally {
    rmSync(buildingFolder(published), { recursive: true, force: true });
  }
}
