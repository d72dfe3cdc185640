import { type Topic, under } from './topic.ts';

/** The service mesh and the tools for it. */
export const serviceMesh: readonly Topic[] = [
  ...under('Introduction to service mesh', ['mesh', 'Service mesh']),
  ...under(
    'How service mesh works in Kubernetes',
    ['mesh-discovery', 'Data plane: service discovery', ['services-are-found-by-name']],
    ['mesh-health', 'Data plane: health checks', ['health-can-be-probed']],
    ['mesh-traffic', 'Data plane: traffic shaping and routing', ['traffic-needs-no-mesh']],
    ['mesh-security', 'Data plane: identity and mutual TLS', ['services-prove-their-identity']],
    ['mesh-telemetry', 'Data plane: metrics and traces', ['metrics-are-exposed', 'requests-are-traceable']],
    ['mesh-control-plane', 'Control plane', ['traffic-needs-no-mesh', 'team-can-run-containers']],
  ),
  ...under('Benefits of using service mesh', ['mesh-benefits', 'Benefits of a service mesh']),
  ...under('Comparison of service mesh tools', [
    'mesh-tools',
    'Istio, Linkerd and Consul compared',
    ['traffic-needs-no-mesh'],
  ]),
  ...under('Key Resources for Istio', ['istio-resources', 'DestinationRule, VirtualService and Gateway']),
];
