/** Which memory goes with which processors in a Fargate task: AWS's own table. */

interface Size {
  readonly vcpu: number;
  readonly from: number;
  readonly to: number;
  /** Memory comes in steps of so many GB. */
  readonly step: number;
}

const sizes: readonly Size[] = [
  { vcpu: 0.25, from: 0.5, to: 2, step: 0.5 },
  { vcpu: 0.5, from: 1, to: 4, step: 1 },
  { vcpu: 1, from: 2, to: 8, step: 1 },
  { vcpu: 2, from: 4, to: 16, step: 1 },
  { vcpu: 4, from: 8, to: 30, step: 1 },
  { vcpu: 8, from: 16, to: 60, step: 4 },
  { vcpu: 16, from: 32, to: 120, step: 8 },
  { vcpu: 32, from: 60, to: 244, step: 8 },
];

export interface TaskSize {
  readonly vcpu: number;
  readonly memoryGb: number;
}

/** Whether Fargate has a task of this size. A quarter of a processor has 0.5, 1 or 2 GB. */
export function isTaskSize({ vcpu, memoryGb }: TaskSize): boolean {
  const size = sizes.find((one) => one.vcpu === vcpu);
  if (size === undefined || memoryGb < size.from || memoryGb > size.to) return false;
  if (vcpu === 0.25) return [0.5, 1, 2].includes(memoryGb);
  return (memoryGb - size.from) % size.step === 0 || memoryGb === size.to;
}

/** The smallest task that has at least these; `null` where none is large enough. */
export function taskFor(vcpu: number, memoryGb: number): TaskSize | null {
  const size = sizes.find((one) => one.vcpu >= vcpu && one.to >= memoryGb);
  if (size === undefined) return null;
  const steps = Math.max(0, Math.ceil((memoryGb - size.from) / size.step));
  const memory = Math.min(size.to, size.from + steps * size.step);
  return { vcpu: size.vcpu, memoryGb: size.vcpu === 0.25 && memory > 1 ? 2 : memory };
}
