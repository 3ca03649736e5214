import { systemdQuoted } from './systemdQuoted.ts';

/** A text as one word of a command in a systemd unit, where a dollar sign starts a variable and two stand for one. */
export const systemdCommandWord = (text: string): string => systemdQuoted(text.replaceAll('$', '$$$$'));
