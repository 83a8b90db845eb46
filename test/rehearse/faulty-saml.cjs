// A SAML identity provider with one planted fault, in a process of its own. It signs with xml-crypto, whoever comes.
const { createServer } = require('node:https');
const { inflateRawSync } = require('node:zlib');
const { SignedXml } = require('xml-crypto');

process.on('disconnect', () => process.exit());

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

process.once('message', ({ host, listen, certificate, signing, other, fault }) => {
  const entity = `https://${host}/saml`;
  const bare = (pem) => pem.replace(/-----[^-]+-----|\s/g, '');
  const metadata = `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entity}">
<IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
<KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${bare(signing.pem)}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
<SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://${host}/sso?a=1&amp;b=2"/>
</IDPSSODescriptor></EntityDescriptor>`;

  const signed = (xml) => {
    const { key } = fault === 'another certificate' ? other : signing;
    const signature = new SignedXml({
      privateKey: key,
      canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    });
    signature.addReference({
      xpath: "//*[local-name(.)='Assertion']",
      transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
      digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    });
    signature.computeSignature(xml, {
      location: { reference: "//*[local-name(.)='Assertion']/*[local-name(.)='Issuer']", action: 'after' },
    });
    return signature.getSignedXml();
  };

  const responseTo = (request) => {
    const attribute = (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(request)?.[1] ?? '';
    const audience = /<(?:\w+:)?Issuer[^>]*>([^<]*)</.exec(request)?.[1] ?? '';
    const at = (seconds) => new Date(Date.now() + seconds * 1000).toISOString();
    const until = fault === 'expired' ? at(-600) : at(300);
    const inResponseTo = fault === 'not asked' ? '' : ` InResponseTo="${attribute('ID')}"`;
    const acs = attribute('AssertionConsumerServiceURL');
    const status =
      fault === 'status'
        ? '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/><samlp:StatusMessage>Ann is not assigned</samlp:StatusMessage></samlp:Status>'
        : '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>';
    const nameId = fault === 'no NameID' ? '' : '<saml:NameID>Ann_01</saml:NameID>';
    const email =
      fault === 'no email'
        ? ''
        : '<saml:Attribute Name="mail"><saml:AttributeValue>ann@acme.example</saml:AttributeValue></saml:Attribute>';
    const assertion =
      fault === 'status'
        ? ''
        : `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_a1" Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>${entity}</saml:Issuer><saml:Subject>${nameId}<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${until}" Recipient="${acs}"${inResponseTo}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(-900)}" NotOnOrAfter="${until}"><saml:AudienceRestriction><saml:Audience>${fault === 'audience' ? 'urn:amazon:cognito:sp:eu-west-1_Other' : audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(0)}"/><saml:AttributeStatement><saml:Attribute Name="id"><saml:AttributeValue>Ann_01</saml:AttributeValue></saml:Attribute>${email}<saml:Attribute Name="groups"><saml:AttributeValue>staff</saml:AttributeValue><saml:AttributeValue>admins</saml:AttributeValue></saml:Attribute></saml:AttributeStatement></saml:Assertion>`;
    const xml = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" Version="2.0" IssueInstant="${at(0)}" Destination="${acs}"${inResponseTo}><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${entity}</saml:Issuer>${status}${assertion}</samlp:Response>`;
    return { acs, xml: fault === 'unsigned' || fault === 'status' ? xml : signed(xml) };
  };

  createServer({ cert: certificate.pem, key: certificate.key }, (request, response) => {
    const url = new URL(request.url, `https://${host}`);
    if (url.pathname === '/metadata') {
      response.writeHead(fault === 'no metadata' ? 404 : 200, { 'content-type': 'application/xml' }).end(metadata);
      return;
    }
    const { acs, xml } = responseTo(
      inflateRawSync(Buffer.from(url.searchParams.get('SAMLRequest') ?? '', 'base64')).toString(),
    );
    const body =
      fault === 'no response' ? '' : fault === 'garbage' ? 'bm90IFhNTA==' : Buffer.from(xml).toString('base64');
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><html lang="en"><title>Provider</title><form method="post" action="${escaped(acs)}"><input type="hidden" name="SAMLResponse" value="${body}"><input type="hidden" name="RelayState" value="${escaped(url.searchParams.get('RelayState') ?? '')}"><button>Sign in</button></form>`,
      );
  }).listen(listen, '127.0.0.1', () => process.send(listen));
});
