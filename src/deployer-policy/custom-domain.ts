import type { Federation } from '../model/federation';
import { RESOURCES } from '../model/resources';
import { CERTIFICATE_REGION, makesCertificate } from '../model/sign-in-domains';
import { arnOf, iamLiteral, partitionOf, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** Makes a certificate, and so takes no ARN. */
const REQUEST = 'acm:RequestCertificate';

/** Asks whether a change of records has reached every server; it takes the change and not the zone. */
const GET_CHANGE = 'route53:GetChange';

/** What a domain of the team's own needs: CloudFront, and its certificate and records where the stack makes them. */
export function customDomainGrants(federation: Federation, location: Location): readonly Grant[] {
  const { custom } = federation.userPool.domain ?? {};
  if (custom === undefined) return [];
  return [
    {
      // Cognito makes and changes the distribution with the caller's rights.
      // Source: Cognito Developer Guide, "Using your own domain for managed login", prerequisites.
      sid: 'CustomDomain',
      read: [],
      write: ['cloudfront:UpdateDistribution'],
      resources: ['*'],
    },
    ...(makesCertificate(custom) ? certificateGrants({ ...location, region: CERTIFICATE_REGION }) : []),
    ...(custom.hostedZoneId === undefined ? [] : recordGrants(custom.hostedZoneId, location)),
  ];
}

function certificateGrants(location: Location): readonly Grant[] {
  const { actions: certificate } = RESOURCES.aws_acm_certificate;
  const { actions: validation } = RESOURCES.aws_acm_certificate_validation;
  const writes = [...writesOf(certificate), ...writesOf(validation)];
  return [
    {
      sid: 'Certificates',
      read: [...certificate.read, ...validation.read],
      write: writes.filter((action) => action !== REQUEST),
      resources: [arnOf('acm', location, 'certificate/*')],
    },
    {
      sid: 'NewCertificates',
      read: [],
      write: [REQUEST],
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': location.region } },
    },
  ];
}

function recordGrants(hostedZoneId: string, { region }: Location): readonly Grant[] {
  const { actions } = RESOURCES.aws_route53_record;
  const arn = (resource: string): string => `arn:${partitionOf(region)}:route53:::${resource}`;
  return [
    {
      sid: 'RecordsOfDomain',
      read: actions.read,
      write: writesOf(actions).filter((action) => action !== GET_CHANGE),
      resources: [arn(`hostedzone/${iamLiteral(hostedZoneId)}`)],
    },
    { sid: 'ChangesOfRecords', read: [], write: [GET_CHANGE], resources: [arn('change/*')] },
  ];
}
