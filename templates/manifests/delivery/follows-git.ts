import type { Result } from '../../../scoring/result.ts';

/** Whether Argo CD is advised, as the pipeline or beside one: what runs then follows Git, and the pipeline only proposes a release. */
export const followsGit = ({ advice }: Pick<Result, 'advice'>): boolean => {
  const pipeline = advice.find(({ id }) => id === 'delivery-pipeline');
  return pipeline?.choice === 'argo' || pipeline?.additions.some(({ id }) => id === 'argo-cd') === true;
};
