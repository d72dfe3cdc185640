import { gcisCaasOpenPoints } from './gcis-caas-open-points.ts';
import { gcisCaasRequirements } from './gcis-caas-requirements.ts';
import type { LandingZone } from './landing-zone.ts';

/**
 * GCIS Container-as-a-Service, a shared OpenShift platform of the Hong Kong Government. Confirmed is what OpenShift does
 * by default or a document of GCIS states; quotas, prices, service levels and offerings are not public and stay to be
 * confirmed.
 */
export const gcisCaas: LandingZone = {
  id: 'gcis-caas',
  title: 'GCIS CaaS',
  facts: [...gcisCaasRequirements, ...gcisCaasOpenPoints],
};
