import { describe, expect, it } from 'vitest';
import { askedOnOpenshift } from '../../../questionnaire/evidence/control-plane/asked-on-openshift.ts';
import { EvidenceFile } from '../../../questionnaire/evidence/evidence-file.ts';
import { openshiftMasterConfig } from '../../../questionnaire/evidence/openshift-master-config.ts';
import { fixtureTexts } from '../../support/fixture-texts.ts';
import { readText, says } from '../../support/read-text.ts';
import { expectReaderProperties } from '../../support/reader-properties.ts';

const config = `kind: KubeAPIServerConfig
apiServerArguments:
  audit-log-maxsize: ["100"]
servingInfo:
  clientCA: /etc/ca.crt
`;
const inBlock = `apiVersion: v1\nkind: ConfigMap\ndata:\n  config.yaml: |\n${config.replaceAll(/^/gm, '    ')}`;
const inText = `apiVersion: v1\nkind: ConfigMap\ndata:\n  config.yaml: ${JSON.stringify(config)}\n`;
const lineOf = (text: string) =>
  readText(text).findings.find(({ question }) => question === 'audit-logs-turn-at-a-set-size')?.line;

describe('the configuration of an OpenShift control plane', () => {
  it('never throws, and says only what it declares, whatever the text', () =>
    expectReaderProperties(openshiftMasterConfig));

  it('says the same as a file and inside a ConfigMap, each with its line', () => {
    expect(says(readText(inBlock).findings)).toEqual(says(readText(config).findings));
    expect(says(readText(inText).findings)).toEqual(says(readText(config).findings));
    expect([config, inBlock, inText].map(lineOf)).toEqual([3, 7, 4]);
  });

  it('answers no question that is not asked on OpenShift', () => {
    const general = ['platform-kind', 'control-plane-access'];
    const asked = fixtureTexts('openshift-master-config').flatMap(({ text }) =>
      readText(text).findings.map(({ question }) => question),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((question) => !general.includes(question) && !askedOnOpenshift(question))).toEqual(
      [],
    );
  });

  it('takes no absent setting for a fault, since operators set defaults of their own', () => {
    const { findings } = readText('kind: KubeAPIServerConfig\napiServerArguments: {}\n');
    expect(findings.filter(({ answer }) => answer === 'otherwise')).toEqual([]);
  });

  it('of version 3 is told to be of version 3, and is of no platform that is asked about', () => {
    const text =
      fixtureTexts('openshift-master-config').find(({ name }) => name === 'master-config.yaml')?.text ?? '';
    const { findings, files } = readText(text);
    expect(files.flatMap(({ notices }) => notices)).toMatchObject([{ code: 'openshift-3' }]);
    expect(findings.filter(({ question }) => question === 'platform-kind')).toEqual([]);
  });

  it.each([
    ['an ordinary ConfigMap', 'kind: ConfigMap\ndata:\n  app.yaml: "kind: AppConfig"\n'],
    ['a Route', 'apiVersion: route.openshift.io/v1\nkind: Route\n'],
    ['an Ingress of the cluster', 'apiVersion: config.openshift.io/v1\nkind: Ingress\n'],
    ['a list of images', 'apiVersion: config.openshift.io/v1\nkind: Image\nspec: {}\n'],
  ])('is not %s', (_, text) => {
    expect(openshiftMasterConfig.recognises(new EvidenceFile('object.yaml', text))).toBe(false);
  });
});
