import { useEffect, useState } from 'preact/hooks';

/** False until the island answers. What is typed before that would be lost, so fields stay read-only till then. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return awake;
}
