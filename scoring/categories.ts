/** The categories in which criteria are scored, in the order in which results list them. Each is a section of the questionnaire. */
export const categories = [
  { id: 'application', title: 'Application and business' },
  { id: 'architecture', title: 'Architecture' },
  { id: 'interfaces', title: 'Interfaces' },
  { id: 'runtime', title: 'Runtime' },
  { id: 'state', title: 'State and data' },
  { id: 'image', title: 'Container image' },
  { id: 'operation', title: 'Operation' },
  { id: 'mesh', title: 'Service-to-service traffic' },
  { id: 'security', title: 'Security' },
  { id: 'delivery', title: 'Delivery' },
] as const;

/** Id of a category; also the id of a section of `application-readiness`. */
export type CategoryId = (typeof categories)[number]['id'];
