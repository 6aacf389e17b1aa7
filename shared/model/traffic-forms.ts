/** A board holds exactly one of these; which keys belong together. */
export const trafficForms = [
  ['perSecond'],
  ['perDay'],
  ['users', 'perUserPerDay'],
  ['concurrentUsers', 'perUserPerMinute'],
] as const;
