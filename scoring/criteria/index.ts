import type { Criterion } from '../criterion.ts';
import { addressesAreNames } from './addresses-are-names.ts';
import { auditRecordsAreProtected } from './audit-records-are-protected.ts';
import { baseImageIsPinned } from './base-image-is-pinned.ts';
import { baseImageIsTrusted } from './base-image-is-trusted.ts';
import { cachesAllowASecondInstance } from './caches-allow-a-second-instance.ts';
import { classificationFitsSharedPlatform } from './classification-fits-shared-platform.ts';
import { clusterRightsAreLeast } from './cluster-rights-are-least.ts';
import { configurationIsOutsideTheImage } from './configuration-is-outside-the-image.ts';
import { containerfileIsLeanAndVerified } from './containerfile-is-lean-and-verified.ts';
import { containerfileSetsItsFolders } from './containerfile-sets-its-folders.ts';
import { contractIsVersioned } from './contract-is-versioned.ts';
import { copiesElsewhereFitTheRecoveryPoint } from './copies-elsewhere-fit-the-recovery-point.ts';
import { dataMoveInOneNight } from './data-move-in-one-night.ts';
import { dataStayAtAgreedPlaces } from './data-stay-at-agreed-places.ts';
import { databaseHasOneOwner } from './database-has-one-owner.ts';
import { databaseRunsApart } from './database-runs-apart.ts';
import { deliveryIsAutomated } from './delivery-is-automated.ts';
import { dependenciesAreReachable } from './dependencies-are-reachable.ts';
import { faultsStayLocal } from './faults-stay-local.ts';
import { filesOutliveThePod } from './files-outlive-the-pod.ts';
import { hardwareIsReachable } from './hardware-is-reachable.ts';
import { healthCanBeProbed } from './health-can-be-probed.ts';
import { imageBuildIsRepeatable } from './image-build-is-repeatable.ts';
import { imageContentsAreListed } from './image-contents-are-listed.ts';
import { imageExists } from './image-exists.ts';
import { imageFitsEveryEnvironment } from './image-fits-every-environment.ts';
import { imageHasNoSetuidPrograms } from './image-has-no-setuid-programs.ts';
import { imageHoldsNoSecrets } from './image-holds-no-secrets.ts';
import { imageIsInOciFormat } from './image-is-in-oci-format.ts';
import { imageIsInPrivateRegistry } from './image-is-in-private-registry.ts';
import { imageIsQuickToPull } from './image-is-quick-to-pull.ts';
import { imageIsRebuiltForPatches } from './image-is-rebuilt-for-patches.ts';
import { imageIsScanned } from './image-is-scanned.ts';
import { imageIsSigned } from './image-is-signed.ts';
import { imageRunsAsAnyUser } from './image-runs-as-any-user.ts';
import { instancesFitRecoveryTime } from './instances-fit-recovery-time.ts';
import { instancesRunApart } from './instances-run-apart.ts';
import { interfaceFollowsRest } from './interface-follows-rest.ts';
import { internetCallsHaveNamedTargets } from './internet-calls-have-named-targets.ts';
import { internetRequestsAreFiltered } from './internet-requests-are-filtered.ts';
import { interruptedJobsCanBeRepeated } from './interrupted-jobs-can-be-repeated.ts';
import { jobsRunOnce } from './jobs-run-once.ts';
import { kernelIsShared } from './kernel-is-shared.ts';
import { languageRuntimeHasAnImage } from './language-runtime-has-an-image.ts';
import { layersAreSeparate } from './layers-are-separate.ts';
import { licenceAllowsContainers } from './licence-allows-containers.ts';
import { logsGoToStandardOutput } from './logs-go-to-standard-output.ts';
import { maintenanceCanTakeAnInstance } from './maintenance-can-take-an-instance.ts';
import { maintenanceOutlastsTheMove } from './maintenance-outlasts-the-move.ts';
import { metricsAreExposed } from './metrics-are-exposed.ts';
import { microservicesRepayTheirCost } from './microservices-repay-their-cost.ts';
import { middlewareRunsInContainers } from './middleware-runs-in-containers.ts';
import { needsNoHostAccess } from './needs-no-host-access.ts';
import { networkConnectionsAreListed } from './network-connections-are-listed.ts';
import { oneInstanceFitsANode } from './one-instance-fits-a-node.ts';
import { oneInstanceUsesTheFiles } from './one-instance-uses-the-files.ts';
import { operationHasAnOwner } from './operation-has-an-owner.ts';
import { operationNeedsNoLogin } from './operation-needs-no-login.ts';
import { partsAreTestedApart } from './parts-are-tested-apart.ts';
import { partsExchangeCallsOrMessages } from './parts-exchange-calls-or-messages.ts';
import { personalDataIsEncrypted } from './personal-data-is-encrypted.ts';
import { pipelineChecksSecurity } from './pipeline-checks-security.ts';
import { plannedLifeRepaysTheMove } from './planned-life-repays-the-move.ts';
import { portsAreUnprivileged } from './ports-are-unprivileged.ts';
import { processFitsOneContainer } from './process-fits-one-container.ts';
import { processorIsSupported } from './processor-is-supported.ts';
import { protocolsPassTheRouter } from './protocols-pass-the-router.ts';
import { recoveryFitsCriticality } from './recovery-fits-criticality.ts';
import { releaseCanBeTakenBack } from './release-can-be-taken-back.ts';
import { releaseUnitFitsTheNeed } from './release-unit-fits-the-need.ts';
import { releasesAreTriedBesideTheOld } from './releases-are-tried-beside-the-old.ts';
import { releasesCarrySecurityFixes } from './releases-carry-security-fixes.ts';
import { requestsAreTraceable } from './requests-are-traceable.ts';
import { resourceNeedsAreMeasured } from './resource-needs-are-measured.ts';
import { restoreIsTested } from './restore-is-tested.ts';
import { rootFilesystemIsReadOnly } from './root-filesystem-is-read-only.ts';
import { runsOnLinux } from './runs-on-linux.ts';
import { runsWithoutADesktop } from './runs-without-a-desktop.ts';
import { runsWithoutRoot } from './runs-without-root.ts';
import { runtimeIsSupported } from './runtime-is-supported.ts';
import { scalesByCopies } from './scales-by-copies.ts';
import { scalingFollowsOneMeasure } from './scaling-follows-one-measure.ts';
import { secretsAreHandedOverAtStart } from './secrets-are-handed-over-at-start.ts';
import { securityIsSharedFromTheStart } from './security-is-shared-from-the-start.ts';
import { securityRiskAssessmentIsCurrent } from './security-risk-assessment-is-current.ts';
import { servicesAreFoundByName } from './services-are-found-by-name.ts';
import { servicesProveTheirIdentity } from './services-prove-their-identity.ts';
import { sessionStateIsExternal } from './session-state-is-external.ts';
import { severalInstancesServe } from './several-instances-serve.ts';
import { sharedNetworksCarryNoReadableTraffic } from './shared-networks-carry-no-readable-traffic.ts';
import { signInFitsExposure } from './sign-in-fits-exposure.ts';
import { signInIsDelegated } from './sign-in-is-delegated.ts';
import { sourceIsAtHand } from './source-is-at-hand.ts';
import { sourceIsUnderVersionControl } from './source-is-under-version-control.ts';
import { startCommandReceivesSignals } from './start-command-receives-signals.ts';
import { startOrderDoesNotMatter } from './start-order-does-not-matter.ts';
import { startsWithinAMinute } from './starts-within-a-minute.ts';
import { stopsWithoutLosingWork } from './stops-without-losing-work.ts';
import { storedDataIsEncrypted } from './stored-data-is-encrypted.ts';
import { supplierSupportsContainers } from './supplier-supports-containers.ts';
import { teamCanRunContainers } from './team-can-run-containers.ts';
import { testsGateTheRelease } from './tests-gate-the-release.ts';
import { timeAndCharactersTravel } from './time-and-characters-travel.ts';
import { timingIsTolerant } from './timing-is-tolerant.ts';
import { trafficIsEncrypted } from './traffic-is-encrypted.ts';
import { trafficNeedsNoMesh } from './traffic-needs-no-mesh.ts';
import { updatesKeepServing } from './updates-keep-serving.ts';
import { uploadsAreScannedOffTheMachine } from './uploads-are-scanned-off-the-machine.ts';
import { windowsPartsArePortable } from './windows-parts-are-portable.ts';
import { workIsFunded } from './work-is-funded.ts';

/** Every criterion of `application-readiness`, by category and then by weight. */
export const criteria: readonly Criterion[] = [
  classificationFitsSharedPlatform,
  licenceAllowsContainers,
  sourceIsAtHand,
  supplierSupportsContainers,
  instancesFitRecoveryTime,
  plannedLifeRepaysTheMove,
  maintenanceOutlastsTheMove,
  personalDataIsEncrypted,
  workIsFunded,
  recoveryFitsCriticality,
  severalInstancesServe,
  databaseHasOneOwner,
  scalesByCopies,
  layersAreSeparate,
  partsExchangeCallsOrMessages,
  releaseUnitFitsTheNeed,
  microservicesRepayTheirCost,
  partsAreTestedApart,
  faultsStayLocal,
  addressesAreNames,
  dependenciesAreReachable,
  protocolsPassTheRouter,
  contractIsVersioned,
  interfaceFollowsRest,
  needsNoHostAccess,
  runsOnLinux,
  runsWithoutRoot,
  runtimeIsSupported,
  windowsPartsArePortable,
  hardwareIsReachable,
  kernelIsShared,
  languageRuntimeHasAnImage,
  middlewareRunsInContainers,
  portsAreUnprivileged,
  processFitsOneContainer,
  processorIsSupported,
  runsWithoutADesktop,
  startsWithinAMinute,
  timeAndCharactersTravel,
  timingIsTolerant,
  filesOutliveThePod,
  sessionStateIsExternal,
  copiesElsewhereFitTheRecoveryPoint,
  databaseRunsApart,
  jobsRunOnce,
  restoreIsTested,
  cachesAllowASecondInstance,
  interruptedJobsCanBeRepeated,
  oneInstanceUsesTheFiles,
  dataMoveInOneNight,
  baseImageIsTrusted,
  imageHoldsNoSecrets,
  imageIsScanned,
  imageRunsAsAnyUser,
  imageBuildIsRepeatable,
  imageExists,
  imageIsInPrivateRegistry,
  imageIsRebuiltForPatches,
  baseImageIsPinned,
  containerfileIsLeanAndVerified,
  imageContentsAreListed,
  imageFitsEveryEnvironment,
  imageIsSigned,
  startCommandReceivesSignals,
  containerfileSetsItsFolders,
  imageHasNoSetuidPrograms,
  imageIsInOciFormat,
  imageIsQuickToPull,
  configurationIsOutsideTheImage,
  healthCanBeProbed,
  stopsWithoutLosingWork,
  logsGoToStandardOutput,
  resourceNeedsAreMeasured,
  startOrderDoesNotMatter,
  updatesKeepServing,
  instancesRunApart,
  maintenanceCanTakeAnInstance,
  metricsAreExposed,
  operationNeedsNoLogin,
  oneInstanceFitsANode,
  releasesAreTriedBesideTheOld,
  scalingFollowsOneMeasure,
  servicesAreFoundByName,
  servicesProveTheirIdentity,
  requestsAreTraceable,
  trafficNeedsNoMesh,
  secretsAreHandedOverAtStart,
  securityRiskAssessmentIsCurrent,
  trafficIsEncrypted,
  auditRecordsAreProtected,
  dataStayAtAgreedPlaces,
  networkConnectionsAreListed,
  rootFilesystemIsReadOnly,
  signInIsDelegated,
  storedDataIsEncrypted,
  clusterRightsAreLeast,
  internetCallsHaveNamedTargets,
  internetRequestsAreFiltered,
  sharedNetworksCarryNoReadableTraffic,
  signInFitsExposure,
  uploadsAreScannedOffTheMachine,
  deliveryIsAutomated,
  pipelineChecksSecurity,
  releaseCanBeTakenBack,
  sourceIsUnderVersionControl,
  teamCanRunContainers,
  testsGateTheRelease,
  operationHasAnOwner,
  securityIsSharedFromTheStart,
  releasesCarrySecurityFixes,
];
