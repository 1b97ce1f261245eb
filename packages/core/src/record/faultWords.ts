import type { FaultCode } from '../catalogue/text/codes.ts';

const misread = 'it would be misread';
const lost = 'something would be lost';
const slow = 'it would slow every reader down';

const explanations: Record<FaultCode, readonly [message: string, why: string, mend: string]> = {
  missing: ['Something is missing', misread, 'add it'],
  'wrong-type': ['This has the wrong type', misread, 'see its schema'],
  'bad-value': ['This value is not allowed', misread, 'see its schema'],
  'bad-format': [
    'This has the wrong format',
    misread,
    'see its schema: days are YYYY-MM-DD, instants end in .sssZ',
  ],
  'bad-text': ['This holds hidden characters', misread, 'use newEntry'],
  'bad-link': [
    'A link is not a plain web address',
    'it could do harm',
    'use http or https, no user name',
  ],
  'unknown-key': ['This key is not known', lost, 'take it out or update the kit'],
  'too-long': ['This text is too long', slow, 'see limits'],
  'too-many': ['These are too many items', slow, 'see limits'],
  'too-deep': ['This is too deep or too large', slow, 'see limits'],
  'too-few': ['This is empty', misread, 'give at least one'],
  clash: ['This id has two meanings', lost, 'give each its own id'],
  doubled: ['This was given twice', misread, 'give it once'],
  newer: ['This comes from a newer kit', misread, 'update the kit'],
  'not-json': ['This is not JSON', misread, 'give what JSON.stringify made'],
  unreadable: ['This cannot be read', lost, 'give plain data, as JSON.parse makes it'],
};

/** What happened, why it matters and how to mend it, for whoever builds a host. */
export const faultWords = (code: FaultCode) => explanations[code];
