import type { Fault, FaultCode, Text } from '@coprod/core';

/** What is wrong with a field, in the reader's words. */
export function faultText({ code }: Fault, { faults }: Text): string {
  return (faults as Partial<Record<FaultCode, string>>)[code] ?? faults.unreadable;
}
