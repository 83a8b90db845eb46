var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var isArrayBuffer;
var init_is_array_buffer = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js"() {
    isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
var fromArrayBuffer, fromString;
var init_buffer_from = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js"() {
    init_is_array_buffer();
    fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
      if (!isArrayBuffer(input)) {
        throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
      }
      return Buffer.from(input, offset, length);
    };
    fromString = (input, encoding) => {
      if (typeof input !== "string") {
        throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
      }
      return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js
var BASE64_REGEX, fromBase64;
var init_fromBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/fromBase64.js"() {
    init_buffer_from();
    BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/;
    fromBase64 = (input) => {
      if (input.length * 3 % 4 !== 0) {
        throw new TypeError(`Incorrect padding on base64 string.`);
      }
      if (!BASE64_REGEX.exec(input)) {
        throw new TypeError(`Invalid base64 string.`);
      }
      const buffer = fromString(input, "base64");
      return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
var fromUtf8;
var init_fromUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js"() {
    init_buffer_from();
    fromUtf8 = (input) => {
      const buf = fromString(input, "utf8");
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js
var toBase64;
var init_toBase64 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-base64/toBase64.js"() {
    init_buffer_from();
    init_fromUtf8();
    toBase64 = (_input) => {
      let input;
      if (typeof _input === "string") {
        input = fromUtf8(_input);
      } else {
        input = _input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js
function bindUint8ArrayBlobAdapter(toUtf82, fromUtf82, toBase642, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source === "string") {
        if (encoding === "base64") {
          return Uint8ArrayBlobAdapter2.mutate(fromBase642(source));
        }
        return Uint8ArrayBlobAdapter2.mutate(fromUtf82(source));
      }
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype);
      return source;
    }
    transformToString(encoding = "utf-8") {
      if (encoding === "base64") {
        return toBase642(this);
      }
      return toUtf82(this);
    }
  };
}
var init_Uint8ArrayBlobAdapter = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-stream/blob/Uint8ArrayBlobAdapter.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js
var toUtf8;
var init_toUtf8 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUtf8.js"() {
    init_buffer_from();
    toUtf8 = (input) => {
      if (typeof input === "string") {
        return input;
      }
      if (typeof input !== "object" || typeof input.byteOffset !== "number" || typeof input.byteLength !== "number") {
        throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
      }
      return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js
function bindV4(getRandomValues2) {
  if (typeof crypto !== "undefined" && typeof crypto.randomUUID === "function") {
    return () => crypto.randomUUID();
  }
  return () => {
    const rnds = new Uint8Array(16);
    getRandomValues2(rnds);
    rnds[6] = rnds[6] & 15 | 64;
    rnds[8] = rnds[8] & 63 | 128;
    return decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}
var decimalToHex;
var init_v4 = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/uuid/v4.js"() {
    decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
  return Object.prototype.hasOwnProperty.call(o, k);
}
var init_hasOwn = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    const param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}
var HttpRequest;
var init_httpRequest = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js"() {
    HttpRequest = class _HttpRequest {
      method;
      protocol;
      hostname;
      port;
      path;
      query;
      headers;
      username;
      password;
      fragment;
      body;
      constructor(options) {
        this.method = options.method || "GET";
        this.hostname = options.hostname || "localhost";
        this.port = options.port;
        this.query = options.query || {};
        this.headers = options.headers || {};
        this.body = options.body;
        this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
        this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
        this.username = options.username;
        this.password = options.password;
        this.fragment = options.fragment;
      }
      static clone(request) {
        const cloned = new _HttpRequest({
          ...request,
          headers: { ...request.headers }
        });
        if (cloned.query) {
          cloned.query = cloneQuery(cloned.query);
        }
        return cloned;
      }
      static isInstance(request) {
        if (!request) {
          return false;
        }
        const req = request;
        return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
      }
      clone() {
        return _HttpRequest.clone(this);
      }
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
var normalizeProvider;
var init_normalizeProvider = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js"() {
    normalizeProvider = (input) => {
      if (typeof input === "function") {
        return input;
      }
      const promisified = Promise.resolve(input);
      return () => promisified;
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/transport/index.js
var init_transport = __esm({
  "node_modules/@smithy/core/dist-es/submodules/transport/index.js"() {
    init_hasOwn();
    init_httpRequest();
    init_normalizeProvider();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
function fromHex(encoded) {
  if (encoded.length % 2 !== 0) {
    throw new Error("Hex encoded strings must have an even number length");
  }
  const out = new Uint8Array(encoded.length / 2);
  for (let i = 0; i < encoded.length; i += 2) {
    const encodedByte = encoded.slice(i, i + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT) {
      out[i / 2] = HEX_TO_SHORT[encodedByte];
    } else {
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i = 0; i < bytes.byteLength; i++) {
    out += SHORT_TO_HEX[bytes[i]];
  }
  return out;
}
var SHORT_TO_HEX, HEX_TO_SHORT;
var init_hex_encoding = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js"() {
    SHORT_TO_HEX = {};
    HEX_TO_SHORT = {};
    for (let i = 0; i < 256; i++) {
      let encodedByte = i.toString(16).toLowerCase();
      if (encodedByte.length === 1) {
        encodedByte = `0${encodedByte}`;
      }
      SHORT_TO_HEX[i] = encodedByte;
      HEX_TO_SHORT[encodedByte] = i;
    }
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
var toUint8Array;
var init_toUint8Array = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js"() {
    init_fromUtf8();
    toUint8Array = (data) => {
      if (data instanceof Uint8Array) {
        return data;
      }
      if (typeof data === "string") {
        return fromUtf8(data);
      }
      if (ArrayBuffer.isView(data)) {
        return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      }
      return new Uint8Array(data);
    };
  }
});

// node_modules/@smithy/core/dist-es/submodules/client/index.js
var init_client = __esm({
  "node_modules/@smithy/core/dist-es/submodules/client/index.js"() {
    init_transport();
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
}
var init_writeKey = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js"() {
  }
});

// node_modules/@smithy/core/dist-es/submodules/serde/index.js
var import_node_crypto, Uint8ArrayBlobAdapter, _getRandomValues, v4;
var init_serde = __esm({
  "node_modules/@smithy/core/dist-es/submodules/serde/index.js"() {
    import_node_crypto = require("node:crypto");
    init_fromBase64();
    init_toBase64();
    init_Uint8ArrayBlobAdapter();
    init_fromUtf8();
    init_toUtf8();
    init_v4();
    init_hex_encoding();
    init_toUint8Array();
    init_is_array_buffer();
    init_transport();
    init_writeKey();
    Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
    };
    _getRandomValues = import_node_crypto.getRandomValues;
    v4 = bindV4(_getRandomValues);
  }
});

// lambda/index.ts
var index_exports = {};
__export(index_exports, {
  handler: () => handler,
  preSignUp: () => preSignUp
});
module.exports = __toCommonJS(index_exports);

// lambda/clock.ts
var systemClock = {
  now: () => performance.now(),
  date: () => /* @__PURE__ */ new Date(),
  pause: (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  }),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }
};

// lambda/cognito.ts
var import_node_http = __toESM(require("node:http"));
var import_node_https = __toESM(require("node:https"));

// lambda/json.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function ownValue(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
init_serde();

// node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
init_serde();
init_serde();
var HeaderFormatter = class {
  format(headers) {
    const chunks = [];
    for (const headerName in headers) {
      if (!hasOwn(headers, headerName)) {
        continue;
      }
      const bytes = fromUtf8(headerName);
      chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
    let position = 0;
    for (const chunk of chunks) {
      out.set(chunk, position);
      position += chunk.byteLength;
    }
    return out;
  }
  formatHeaderValue(header) {
    switch (header.type) {
      case "boolean":
        return Uint8Array.from([header.value ? 0 : 1]);
      case "byte":
        return Uint8Array.from([2, header.value]);
      case "short":
        const shortView = new DataView(new ArrayBuffer(3));
        shortView.setUint8(0, 3);
        shortView.setInt16(1, header.value, false);
        return new Uint8Array(shortView.buffer);
      case "integer":
        const intView = new DataView(new ArrayBuffer(5));
        intView.setUint8(0, 4);
        intView.setInt32(1, header.value, false);
        return new Uint8Array(intView.buffer);
      case "long":
        const longBytes = new Uint8Array(9);
        longBytes[0] = 5;
        longBytes.set(header.value.bytes, 1);
        return longBytes;
      case "binary":
        const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6);
        binView.setUint16(1, header.value.byteLength, false);
        const binBytes = new Uint8Array(binView.buffer);
        binBytes.set(header.value, 3);
        return binBytes;
      case "string":
        const utf8Bytes = fromUtf8(header.value);
        const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7);
        strView.setUint16(1, utf8Bytes.byteLength, false);
        const strBytes = new Uint8Array(strView.buffer);
        strBytes.set(utf8Bytes, 3);
        return strBytes;
      case "timestamp":
        const tsBytes = new Uint8Array(9);
        tsBytes[0] = 8;
        tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
        return tsBytes;
      case "uuid":
        if (!UUID_PATTERN.test(header.value)) {
          throw new Error(`Invalid UUID received: ${header.value}`);
        }
        const uuidBytes = new Uint8Array(17);
        uuidBytes[0] = 9;
        uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
        return uuidBytes;
    }
  }
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2) {
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolTrue"] = 0] = "boolTrue";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["boolFalse"] = 1] = "boolFalse";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byte"] = 2] = "byte";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["short"] = 3] = "short";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["integer"] = 4] = "integer";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["long"] = 5] = "long";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["byteArray"] = 6] = "byteArray";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["string"] = 7] = "string";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["timestamp"] = 8] = "timestamp";
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class _Int64 {
  bytes;
  constructor(bytes) {
    this.bytes = bytes;
    if (bytes.byteLength !== 8) {
      throw new Error("Int64 buffers must be exactly 8 bytes");
    }
  }
  static fromNumber(number) {
    if (number > 9223372036854776e3 || number < -9223372036854776e3) {
      throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    }
    const bytes = new Uint8Array(8);
    for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) {
      bytes[i] = remaining;
    }
    if (number < 0) {
      negate(bytes);
    }
    return new _Int64(bytes);
  }
  valueOf() {
    const bytes = this.bytes.slice(0);
    const negative = bytes[0] & 128;
    if (negative) {
      negate(bytes);
    }
    return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
    return String(this.valueOf());
  }
};
function negate(bytes) {
  for (let i = 0; i < 8; i++) {
    bytes[i] ^= 255;
  }
  for (let i = 7; i > -1; i--) {
    bytes[i]++;
    if (bytes[i] !== 0) {
      break;
    }
  }
}

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
init_client();

// node_modules/@smithy/core/dist-es/submodules/protocols/index.js
init_transport();

// node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
var escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
var hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
init_serde();

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
init_serde();

// node_modules/@smithy/signature-v4/dist-es/constants.js
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
var CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
var AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
var SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
var EXPIRES_QUERY_PARAM = "X-Amz-Expires";
var SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
var TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
var AUTH_HEADER = "authorization";
var AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
var DATE_HEADER = "date";
var GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER];
var SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase();
var SHA256_HEADER = "x-amz-content-sha256";
var TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
var ALWAYS_UNSIGNABLE_HEADERS = {
  authorization: true,
  "cache-control": true,
  connection: true,
  expect: true,
  from: true,
  "keep-alive": true,
  "max-forwards": true,
  pragma: true,
  referer: true,
  te: true,
  trailer: true,
  "transfer-encoding": true,
  upgrade: true,
  "user-agent": true,
  "x-amzn-trace-id": true
};
var PROXY_HEADER_PATTERN = /^proxy-/;
var SEC_HEADER_PATTERN = /^sec-/;
var ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
var EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
var UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
var MAX_CACHE_SIZE = 50;
var KEY_TYPE_IDENTIFIER = "aws4_request";
var MAX_PRESIGNED_TTL = 60 * 60 * 24 * 7;

// node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
var getCanonicalQuery = ({ query = {} }) => {
  const keys = [];
  const serialized = {};
  for (const key in query) {
    if (!hasOwn(query, key)) {
      continue;
    }
    if (key.toLowerCase() === SIGNATURE_HEADER) {
      continue;
    }
    const encodedKey = escapeUri(key);
    keys.push(encodedKey);
    const value = query[key];
    if (typeof value === "string") {
      serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
    } else if (Array.isArray(value)) {
      serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${escapeUri(value2)}`]), []).sort().join("&");
    }
  }
  return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
};

// node_modules/@smithy/signature-v4/dist-es/utilDate.js
var iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
var toDate = (time) => {
  if (typeof time === "number") {
    return new Date(time * 1e3);
  }
  if (typeof time === "string") {
    if (Number(time)) {
      return new Date(Number(time) * 1e3);
    }
    return new Date(time);
  }
  return time;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    this.service = service;
    this.sha256 = sha256;
    this.uriEscapePath = uriEscapePath;
    this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
    this.regionProvider = normalizeProvider(region);
    this.credentialProvider = normalizeProvider(credentials);
  }
  createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    const sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
  }
  async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    const hash = new this.sha256();
    hash.update(toUint8Array(canonicalRequest));
    const hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
  }
  getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
      const normalizedPathSegments = [];
      for (const pathSegment of path.split("/")) {
        if (pathSegment?.length === 0) {
          continue;
        }
        if (pathSegment === ".") {
          continue;
        }
        if (pathSegment === "..") {
          normalizedPathSegments.pop();
        } else {
          normalizedPathSegments.push(pathSegment);
        }
      }
      const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
      const doubleEncoded = escapeUri(normalizedPath);
      return doubleEncoded.replace(/%2F/g, "/");
    }
    return path;
  }
  validateResolvedCredentials(credentials) {
    if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") {
      throw new Error("Resolved credential object is not valid");
    }
  }
  formatDate(now) {
    const longDate = iso8601(now).replace(/[-:]/g, "");
    return {
      longDate,
      shortDate: longDate.slice(0, 8)
    };
  }
  getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
  }
};

// node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
init_serde();
var signingKeyCache = {};
var cacheQueue = [];
var createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
var getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
  const credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId);
  const cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
  if (cacheKey in signingKeyCache) {
    return signingKeyCache[cacheKey];
  }
  cacheQueue.push(cacheKey);
  while (cacheQueue.length > MAX_CACHE_SIZE) {
    delete signingKeyCache[cacheQueue.shift()];
  }
  let key = `AWS4${credentials.secretAccessKey}`;
  for (const signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER]) {
    key = await hmac(sha256Constructor, key, signable);
  }
  return signingKeyCache[cacheKey] = key;
};
var hmac = (ctor, secret, data) => {
  const hash = new ctor(secret);
  hash.update(toUint8Array(data));
  return hash.digest();
};

// node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
init_serde();
var getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
  const canonical = {};
  for (const headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == void 0) {
      continue;
    }
    const canonicalHeaderName = headerName.toLowerCase();
    if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
      if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) {
        continue;
      }
    }
    if (canonicalHeaderName === "__proto__") {
      writeKey(canonical);
    }
    canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
  }
  return canonical;
};

// node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
init_serde();
init_serde();
var getPayloadHash = async ({ headers, body }, hashConstructor) => {
  for (const headerName in headers) {
    if (!hasOwn(headers, headerName)) {
      continue;
    }
    if (headerName.toLowerCase() === SHA256_HEADER) {
      return headers[headerName];
    }
  }
  if (body == void 0) {
    return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  } else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    const hashCtor = new hashConstructor();
    hashCtor.update(toUint8Array(body));
    return toHex(await hashCtor.digest());
  }
  return UNSIGNED_PAYLOAD;
};

// node_modules/@smithy/signature-v4/dist-es/headerUtil.js
init_serde();
var hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (const headerName in headers) {
    if (!hasOwn(headers, headerName)) {
      continue;
    }
    if (soughtHeader === headerName.toLowerCase()) {
      return true;
    }
  }
  return false;
};

// node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
init_serde();
var moveHeadersToQuery = (request, options = {}) => {
  const { headers, query = {} } = HttpRequest.clone(request);
  for (const name in headers) {
    if (!hasOwn(headers, name)) {
      continue;
    }
    const lname = name.toLowerCase();
    if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
      query[name] = headers[name];
      delete headers[name];
    }
  }
  return {
    ...request,
    headers,
    query
  };
};

// node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
init_serde();
var prepareRequest = (request) => {
  request = HttpRequest.clone(request);
  for (const headerName in request.headers) {
    if (!hasOwn(request.headers, headerName)) {
      continue;
    }
    if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) {
      delete request.headers[headerName];
    }
  }
  return request;
};

// node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
  headerFormatter = new HeaderFormatter();
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
    super({
      applyChecksum,
      credentials,
      region,
      service,
      sha256,
      uriEscapePath
    });
  }
  async presign(originalRequest, options = {}) {
    const { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL) {
      return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    }
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
    if (credentials.sessionToken) {
      request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
    }
    request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
    request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
    request.query[AMZ_DATE_QUERY_PARAM] = longDate;
    request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
    request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
    return request;
  }
  async sign(toSign, options) {
    if (typeof toSign === "string") {
      return this.signString(toSign, options);
    } else if (toSign.headers && toSign.payload) {
      return this.signEvent(toSign, options);
    } else if (toSign.message) {
      return this.signMessage(toSign, options);
    } else {
      return this.signRequest(toSign, options);
    }
  }
  async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate, longDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    const hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256);
    const hash = new this.sha256();
    hash.update(headers);
    const hashedHeaders = toHex(await hash.digest());
    const stringToSign = [
      EVENT_ALGORITHM_IDENTIFIER,
      longDate,
      scope,
      priorSignature,
      hashedHeaders,
      hashedPayload
    ].join("\n");
    return this.signString(stringToSign, {
      signingDate,
      signingRegion: region,
      signingService,
      eventStreamCredentials
    });
  }
  async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
    const promise = this.signEvent({
      headers: this.headerFormatter.format(signableMessage.message.headers),
      payload: signableMessage.message.body
    }, {
      signingDate,
      signingRegion,
      signingService,
      priorSignature: signableMessage.priorSignature,
      eventStreamCredentials
    });
    return promise.then((signature) => {
      return { message: signableMessage.message, signature };
    });
  }
  async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    const credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const { shortDate } = this.formatDate(signingDate);
    const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    hash.update(toUint8Array(stringToSign));
    return toHex(await hash.digest());
  }
  async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    const credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    const region = signingRegion ?? await this.regionProvider();
    const request = prepareRequest(requestToSign);
    const { longDate, shortDate } = this.formatDate(signingDate);
    const scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate;
    if (credentials.sessionToken) {
      request.headers[TOKEN_HEADER] = credentials.sessionToken;
    }
    const payloadHash = await getPayloadHash(request, this.sha256);
    if (!hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum) {
      request.headers[SHA256_HEADER] = payloadHash;
    }
    const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
    return request;
  }
  async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
    const hash = new this.sha256(await keyPromise);
    hash.update(toUint8Array(stringToSign));
    return toHex(await hash.digest());
  }
  getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
  }
};

// lambda/signature.ts
var import_node_crypto2 = require("node:crypto");
function signer(service, region, { sessionToken, ...key }) {
  const signature = new SignatureV4({
    service,
    region,
    credentials: { ...key, ...sessionToken !== void 0 && { sessionToken } },
    sha256: Sha256,
    applyChecksum: false,
    uriEscapePath: false
  });
  return async ({ endpoint, headers, body }, date) => {
    const { protocol, hostname, pathname } = endpoint;
    const request = { method: "POST", protocol, hostname, path: pathname, headers: { ...headers }, body };
    return (await signature.sign(request, { signingDate: date })).headers;
  };
}
var Sha256 = class {
  #hash;
  constructor(secret) {
    this.#hash = secret === void 0 ? (0, import_node_crypto2.createHash)("sha256") : (0, import_node_crypto2.createHmac)("sha256", binary(secret));
  }
  update(data) {
    this.#hash.update(binary(data));
  }
  digest() {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }
  reset() {
    throw new Error("the signer makes a hash for each text");
  }
};
function binary(data) {
  if (typeof data === "string") return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

// lambda/cognito.ts
function openCognito(environment, clock) {
  const region = environment.AWS_REGION ?? "";
  const endpoint = environment.AWS_ENDPOINT_URL === void 0 ? endpointIn(region) : new URL(environment.AWS_ENDPOINT_URL);
  const transport = endpoint.protocol === "http:" ? import_node_http.default : import_node_https.default;
  const agent = new transport.Agent({ keepAlive: true });
  const sign = signer("cognito-idp", region, {
    accessKeyId: environment.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? "",
    sessionToken: environment.AWS_SESSION_TOKEN
  });
  return {
    async send(operation, input, timeoutMs) {
      const body = JSON.stringify(input);
      const headers = await sign(
        {
          endpoint,
          headers: {
            "content-type": "application/x-amz-json-1.1",
            host: endpoint.host,
            "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`
          },
          body
        },
        clock.date()
      );
      return new Promise((resolve) => {
        const request = transport.request(endpoint, {
          agent,
          method: "POST",
          headers: { ...headers, "content-length": Buffer.byteLength(body), "user-agent": USER_AGENT }
        });
        const done = (answer) => {
          cancelTimer();
          resolve(answer);
        };
        const cancelTimer = clock.after(timeoutMs, () => {
          resolve({ kind: "timedOut" });
          request.destroy();
        });
        const broken = () => {
          done({ kind: "broken" });
        };
        request.on("error", broken).on("response", (response) => {
          const chunks = [];
          response.on("error", broken).on("data", (chunk) => chunks.push(chunk)).on("end", () => {
            const text = Buffer.concat(chunks).toString();
            done({ kind: "answer", status: response.statusCode ?? 0, body: parseJson(text) });
          });
        });
        request.end(body);
      });
    }
  };
}
var USER_AGENT = "cognito-federation/pre-sign-up";
function endpointIn(region) {
  const suffix = Object.entries(DNS_SUFFIXES).find(([prefix]) => region.startsWith(prefix))?.[1] ?? "amazonaws.com";
  return new URL(`https://cognito-idp.${region}.${suffix}`);
}
var DNS_SUFFIXES = { "cn-": "amazonaws.com.cn", "eusc-": "amazonaws.eu" };
function errorCodeOf(body) {
  const type = isRecord(body) && typeof body.__type === "string" ? body.__type : "";
  return type.slice(type.lastIndexOf("#") + 1);
}
function errorMessageOf(body) {
  const message = isRecord(body) ? body.message ?? body.Message : void 0;
  return typeof message === "string" ? message : "";
}

// lambda/ascii.ts
function asciiLowerCase(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// lambda/decision.ts
var LONGEST_EMAIL = 254;
var USER_NAME = /^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,128}$/u;
var LONGEST_LINK = 128;
var MAKING_SECONDS = 10;
function providerOf(userName, providers) {
  const [provider, another] = providers.filter(({ name }) => hasPrefix(userName, name));
  return another === void 0 ? provider : void 0;
}
function judgeNativeSignUp(signUp, policy) {
  const email = policy.nativeSignUp === "refuseKnownEmail" ? signUp.attributes.get("email") : void 0;
  if (email === void 0) return { verdict: "NOT_FEDERATED" };
  return isPlainEmail(email) ? { email: asciiLowerCase(email) } : { verdict: "SIGN_UP_EMAIL_MALFORMED" };
}
function judgeKnownEmail(email, found, policy) {
  const known = found.users.find((user) => hasEmail(user, email) && isOfLinkedProvider(user, policy));
  if (known !== void 0) return { verdict: "EMAIL_IN_USE", user: known };
  return { verdict: found.complete ? "SIGN_UP_ALLOWED" : "SIGN_UP_AMBIGUOUS" };
}
function judgeSignUp(signUp, provider, policy) {
  const sentEmail = signUp.attributes.get("email");
  const email = sentEmail !== void 0 && isPlainEmail(sentEmail) ? asciiLowerCase(sentEmail) : void 0;
  if (provider.admission !== void 0) {
    const trusted = email !== void 0 && distrust(provider, provider.admission, email, signUp) === void 0;
    if (!trusted || !holdsDomain(provider.admission, email)) return { verdict: "EMAIL_DOMAIN_NOT_ALLOWED" };
  }
  if (!isLinked(provider)) return { verdict: "PROVIDER_NOT_LINKED" };
  if (sentEmail === void 0) return { verdict: "EMAIL_ABSENT" };
  if (email === void 0) return { verdict: "EMAIL_MALFORMED" };
  const untrusted = distrust(provider, provider.link, email, signUp);
  if (untrusted !== void 0) return { verdict: untrusted };
  const subject = subjectOf(signUp, provider, policy);
  if (subject === void 0) return { verdict: "SUBJECT_MISMATCH" };
  if (`${provider.name}Cognito_Subject${subject}`.length > LONGEST_LINK) return { verdict: "SUBJECT_TOO_LONG" };
  return { provider, email, sentEmail, subject };
}
function judgeFoundUsers(claim, found, policy) {
  const holders = found.users.filter((user) => hasEmail(user, claim.email) && user.status !== "EXTERNAL_PROVIDER");
  const disabled = holders.find((user) => !user.enabled);
  if (disabled !== void 0) return { verdict: "USER_DISABLED", user: disabled };
  const [match, another] = holders.filter((user) => !hasPrefixOfOne(user.username, policy.providers));
  if (another !== void 0 || !found.complete) return { verdict: "USERS_AMBIGUOUS" };
  if (match === void 0) return { verdict: "USER_NOT_FOUND" };
  return { match };
}
function judgeUser(claim, user, policy, now) {
  const found = judgeFoundUsers(claim, { users: user === "gone" ? [] : [user], complete: true }, policy);
  if ("verdict" in found) return found;
  const { match } = found;
  if (!LINKABLE_STATUSES.has(match.status) || match.attributes.get("email_verified") !== "true") {
    return { verdict: "USER_UNPROVEN", user: match };
  }
  const identities = identitiesOf(match);
  if (match.status === "FORCE_CHANGE_PASSWORD" && !mayLinkInvited(claim, match, identities ?? [], policy)) {
    const underWay = isMadeBySignUp(match, policy) && now - (match.createdAt ?? 0) < MAKING_SECONDS;
    return { verdict: underWay ? "USER_BEING_MADE" : "USER_INVITED", user: match };
  }
  if (identities === void 0) return { verdict: "IDENTITIES_UNREADABLE", user: match };
  const ofThisProvider = identities.filter(({ providerName }) => isCalled(claim.provider, providerName));
  if (ofThisProvider.some(({ userId }) => userId !== claim.subject)) return { verdict: "PROVIDER_TAKEN", user: match };
  if (!identities.every((identity) => isTrustedFor(identity, claim, policy))) {
    return { verdict: "IDENTITY_UNTRUSTED", user: match };
  }
  if (ofThisProvider.length > 0) return { verdict: "ALREADY_LINKED", user: match };
  return { match };
}
function judgeRefusedLink(claim, user, refusal) {
  if (user === "gone") return { verdict: "USER_GONE" };
  const held = identitiesOf(user)?.some((identity) => isIdentityOf(claim, identity));
  return { verdict: held === true ? "LINK_CONFIRMED" : VERDICT_OF_REFUSAL[refusal], user };
}
var VERDICT_OF_REFUSAL = {
  alreadyLinked: "IDENTITY_TAKEN",
  limitReached: "IDENTITY_LIMIT_REACHED",
  refused: "LINK_REFUSED"
};
function newUserAttributes(claim, signUp, requiredAttributes) {
  const attributes = /* @__PURE__ */ new Map();
  for (const name of requiredAttributes) {
    const value = signUp.attributes.get(name);
    if (value === void 0 || value === "") return { verdict: "REQUIRED_ATTRIBUTE_ABSENT" };
    attributes.set(name, value);
  }
  return attributes.set("email", claim.sentEmail).set("email_verified", "true").set(claim.provider.link.subjectAttribute, claim.subject);
}
function isMadeFor(claim, user) {
  return hasEmail(user, claim.email) && user.attributes.get("email_verified") === "true";
}
var LINKABLE_STATUSES = /* @__PURE__ */ new Set(["CONFIRMED", "RESET_REQUIRED", "FORCE_CHANGE_PASSWORD"]);
function isLinked(provider) {
  return provider.link !== void 0;
}
function isPlainEmail(text) {
  return text.length <= LONGEST_EMAIL && /^[\x21-\x7E]+$/.test(text) && !/["\\]/.test(text) && /^[^@]+@[^@]+$/.test(text);
}
function distrust({ link: link2 }, { emailVerifiedMapped }, address, { attributes }) {
  if (link2?.trustEmail === "attested") return holdsDomain(link2, address) ? void 0 : "EMAIL_DOMAIN_FOREIGN";
  return emailVerifiedMapped && attributes.get("email_verified") === "true" ? void 0 : "EMAIL_UNVERIFIED";
}
function subjectOf(signUp, provider, policy) {
  const suffix = signUp.userName.slice(provider.name.length + 1);
  const subject = signUp.attributes.get(provider.link.subjectAttribute) ?? (policy.caseSensitiveUsernames ? suffix : "");
  if (subject === "" || !USER_NAME.test(`${provider.name}_${subject}`)) return void 0;
  const same = policy.caseSensitiveUsernames ? subject === suffix : asciiLowerCase(subject) === asciiLowerCase(suffix);
  return same ? subject : void 0;
}
function holdsDomain({ emailDomains }, address) {
  return emailDomains.includes(address.slice(address.indexOf("@") + 1));
}
function hasEmail(user, address) {
  return asciiLowerCase(user.attributes.get("email") ?? "") === address;
}
function hasPrefixOfOne(userName, providers) {
  return providers.some(({ name }) => hasPrefix(userName, name));
}
function isOfLinkedProvider(user, policy) {
  return hasPrefixOfOne(user.username, policy.providers.filter(isLinked));
}
function hasPrefix(userName, providerName) {
  return asciiLowerCase(userName).startsWith(`${asciiLowerCase(providerName)}_`);
}
function isCalled(provider, name) {
  return asciiLowerCase(provider.name) === asciiLowerCase(name);
}
function mayLinkInvited(claim, user, identities, policy) {
  return policy.linkInvitedUsers || identities.some((identity) => isTrustedFor(identity, claim, policy)) || policy.whenNoMatch === "createNative" && user.attributes.get(claim.provider.link.subjectAttribute) === claim.subject;
}
function isMadeBySignUp(user, policy) {
  return policy.whenNoMatch === "createNative" && policy.providers.filter(isLinked).some(({ link: link2 }) => (user.attributes.get(link2.subjectAttribute) ?? "") !== "");
}
function isTrustedFor({ providerName }, claim, policy) {
  const declared = policy.providers.filter((provider) => isCalled(provider, providerName));
  return declared.length > 0 && declared.every((provider) => isLinked(provider) && couldAssert(provider, claim));
}
function couldAssert(provider, claim) {
  const { link: link2 } = provider;
  if (link2.trustEmail === "attested") return holdsDomain(link2, claim.email);
  return link2.emailVerifiedMapped && (link2.emailVerifiedAlways === true || isCalled(claim.provider, provider.name));
}
function isIdentityOf(claim, { providerName, userId }) {
  return isCalled(claim.provider, providerName) && userId === claim.subject;
}
function identitiesOf(user) {
  const text = user.attributes.get("identities");
  if (text === void 0) return [];
  const value = parseJson(text);
  return Array.isArray(value) && value.every(isIdentity) ? value : void 0;
}
function isIdentity(value) {
  return isRecord(value) && typeof value.providerName === "string" && typeof value.userId === "string";
}

// lambda/event.ts
var KINDS = /* @__PURE__ */ new Map([
  ["PreSignUp_ExternalProvider", "federated"],
  ["PreSignUp_SignUp", "native"]
]);
var USER_POOL_ID = /^[\w-]{1,55}$/;
function readSignUp(event) {
  if (!isRecord(event)) return { unreadable: "federated" };
  const kind = KINDS.get(ownValue(event, "triggerSource"));
  if (kind === void 0) return "other";
  const request = ownValue(event, "request");
  const attributes = isRecord(request) ? ownValue(request, "userAttributes") : void 0;
  if (!isRecord(attributes)) return { unreadable: kind };
  const userPoolId = ownValue(event, "userPoolId");
  const userName = ownValue(event, "userName");
  return {
    kind,
    userPoolId: typeof userPoolId === "string" && USER_POOL_ID.test(userPoolId) ? userPoolId : void 0,
    userName: typeof userName === "string" ? userName : "",
    attributes: textsOf(attributes)
  };
}
function textsOf(attributes) {
  const texts = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "string") texts.set(name, value);
  }
  return texts;
}

// lambda/failure.ts
var FAILURES = /* @__PURE__ */ new Map([
  ["AccessDeniedException", "ACCESS_DENIED"],
  ["AliasExistsException", "UNEXPECTED_ERROR"],
  ["CodeDeliveryFailureException", "UNEXPECTED_ERROR"],
  ["ExpiredTokenException", "ACCESS_DENIED"],
  ["InternalErrorException", "SERVICE_UNAVAILABLE"],
  ["InvalidLambdaResponseException", "UNEXPECTED_ERROR"],
  ["InvalidParameterException", "UNEXPECTED_ERROR"],
  ["InvalidPasswordException", "UNEXPECTED_ERROR"],
  ["InvalidSignatureException", "ACCESS_DENIED"],
  ["LimitExceededException", "UNEXPECTED_ERROR"],
  ["NotAuthorizedException", "ACCESS_DENIED"],
  ["PreconditionNotMetException", "UNEXPECTED_ERROR"],
  ["ResourceNotFoundException", "UNEXPECTED_ERROR"],
  ["ThrottlingException", "THROTTLED"],
  ["TooManyRequestsException", "THROTTLED"],
  ["UnexpectedLambdaException", "SERVICE_UNAVAILABLE"],
  ["UnrecognizedClientException", "ACCESS_DENIED"],
  ["UnsupportedUserStateException", "UNEXPECTED_ERROR"],
  ["UserLambdaValidationException", "UNEXPECTED_ERROR"],
  ["UserNotFoundException", "USER_GONE"],
  ["UsernameExistsException", "UNEXPECTED_ERROR"]
]);
function isFailure(answer) {
  return isRecord(answer) && "failure" in answer;
}
function isTransient({ failure }) {
  return failure === "THROTTLED" || failure === "TIMED_OUT" || failure === "SERVICE_UNAVAILABLE";
}
function failureOf(answer) {
  switch (answer.kind) {
    case "timedOut":
      return { failure: "TIMED_OUT", error: void 0 };
    case "broken":
      return { failure: "SERVICE_UNAVAILABLE", error: void 0 };
    case "answer": {
      const code = errorCodeOf(answer.body);
      const known = FAILURES.get(code);
      return { failure: codeOf(answer.status, known), error: known === void 0 ? void 0 : code };
    }
  }
}
function codeOf(status, known) {
  if (status === 200) return "ANSWER_UNREADABLE";
  if (status === 403) return "ACCESS_DENIED";
  if (status === 429) return "THROTTLED";
  if (status >= 500) return "SERVICE_UNAVAILABLE";
  return known ?? "UNEXPECTED_ERROR";
}

// lambda/new-user.ts
var import_node_crypto3 = require("node:crypto");
function userNameFor(userPoolId, email) {
  const bytes = (0, import_node_crypto3.createHash)("sha256").update(`${userPoolId} ${email}`).digest().subarray(0, 16);
  bytes.writeUInt8(bytes.readUInt8(6) & 15 | 128, 6);
  bytes.writeUInt8(bytes.readUInt8(8) & 63 | 128, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
function anotherUserName() {
  return (0, import_node_crypto3.randomUUID)();
}
function unknownPassword() {
  return `Aa1!${(0, import_node_crypto3.randomBytes)(72).toString("base64url")}`;
}

// lambda/linking.ts
async function link(event, policy, surroundings) {
  const signUp = readSignUp(event);
  if (signUp === "other") return { verdict: "NOT_FEDERATED" };
  const kind = "unreadable" in signUp ? signUp.unreadable : signUp.kind;
  if (kind === "native" && policy?.nativeSignUp === void 0) return { verdict: "NOT_FEDERATED" };
  if (policy === void 0) return { verdict: "POLICY_UNREADABLE" };
  if ("unreadable" in signUp) return { verdict: "EVENT_UNREADABLE" };
  if (signUp.kind === "native") return concluded(await walkNative(signUp, policy, surroundings));
  const provider = providerOf(signUp.userName, policy.providers);
  if (provider === void 0) return { verdict: "PROVIDER_UNKNOWN" };
  const claim = judgeSignUp(signUp, provider, policy);
  const end = "verdict" in claim ? claim : await openAndWalk(signUp, claim, policy, surroundings);
  return { ...concluded(end), provider: provider.name };
}
async function walkNative(signUp, policy, { openUserPool: openUserPool2 }) {
  const judged = judgeNativeSignUp(signUp, policy);
  if ("verdict" in judged) return judged;
  if (signUp.userPoolId === void 0) return { verdict: "EVENT_UNREADABLE" };
  const users = await openUserPool2(signUp.userPoolId).findByEmail(judged.email);
  return isFailure(users) ? users : judgeKnownEmail(judged.email, users, policy);
}
async function openAndWalk(signUp, claim, policy, { openUserPool: openUserPool2, date }) {
  const { userPoolId } = signUp;
  if (userPoolId === void 0) return { verdict: "EVENT_UNREADABLE" };
  return walkFederated({ signUp, claim, policy, userPoolId, pool: openUserPool2(userPoolId), date });
}
async function walkFederated({ signUp, claim, policy, userPoolId, pool, date }) {
  const target = await findMatch();
  if ("match" in target) return linkTo(target.match, "LINKED");
  const newUsers = policy.whenNoMatch === "createNative" ? policy.newUsers : void 0;
  return isMissing(target) && newUsers !== void 0 ? makeUser(newUsers) : target;
  async function findMatch() {
    const users = await pool.findByEmail(claim.email);
    if (isFailure(users)) return users;
    const found = judgeFoundUsers(claim, users, policy);
    return "match" in found ? judge(await pool.readUser(found.match.username), found.match) : found;
  }
  function judge(user, searched) {
    if (isFailure(user)) return { ...user, user: searched };
    return judgeUser(claim, user, policy, date().getTime() / 1e3);
  }
  async function makeUser({ emailIsUsername, requiredAttributes }) {
    const attributes = newUserAttributes(claim, signUp, requiredAttributes);
    if ("verdict" in attributes) return attributes;
    const create = (username) => pool.createUser({ username, attributes, temporaryPassword: unknownPassword() });
    const name = emailIsUsername ? claim.sentEmail : userNameFor(userPoolId, claim.email);
    const made = await create(name);
    if (made !== "nameTaken" && made !== "aliasTaken") return linkToMade(made);
    const byAlias = emailIsUsername || made === "aliasTaken";
    let holder = judge(await (byAlias ? pool.readUserByAlias(claim.email) : pool.readUser(name)));
    if (isMissing(holder)) holder = await findMatch();
    if ("match" in holder) return linkTo(holder.match, "LINKED");
    if (!isMissing(holder)) return holder;
    return linkToMade(emailIsUsername ? made : await create(anotherUserName()));
  }
  async function linkToMade(made) {
    if (made === "nameTaken") return { verdict: "USER_CONTESTED" };
    if (made === "aliasTaken" || made === "refused") return { verdict: "CREATE_REFUSED" };
    if (isFailure(made)) return made;
    return isMadeFor(claim, made) ? linkTo(made, "USER_CREATED") : { verdict: "ANSWER_UNREADABLE", user: made };
  }
  async function linkTo(user, linked) {
    const answer = await pool.link(user.username, claim.provider.name, claim.subject);
    switch (answer) {
      case "linked":
        return { verdict: linked, user };
      case "profileExists":
        return { verdict: "PROFILE_EXISTS", user };
      case "alreadyLinked":
      case "limitReached":
      case "refused": {
        const holder = await pool.readUser(user.username);
        return isFailure(holder) ? { ...holder, user } : judgeRefusedLink(claim, holder, answer);
      }
      default:
        return { ...answer, user };
    }
  }
}
function isMissing(end) {
  return "verdict" in end && end.verdict === "USER_NOT_FOUND";
}
function concluded(end) {
  return isFailure(end) ? { verdict: end.failure, sub: subOf(end.user), error: end.error } : { verdict: end.verdict, sub: subOf(end.user) };
}
function subOf(user) {
  const sub = user?.attributes.get("sub");
  return sub !== void 0 && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub) ? sub : void 0;
}

// src/model/refusals.ts
var REFUSALS = {
  /** How `afterLink: retry` succeeds. */
  ACCOUNT_LINKED: "nobody",
  ACCOUNT_DISABLED: "person",
  EMAIL_DOMAIN_NOT_ALLOWED: "person",
  EMAIL_IN_USE: "person",
  EMAIL_NOT_USABLE: "person",
  /** Cognito refuses the link or the new user, and will refuse it again: something about the pool or the user is wrong. */
  LINK_REFUSED: "setup",
  NOT_INVITED: "person",
  PROFILE_EXISTS: "person",
  /** The provider does not send an attribute that the pool requires. */
  PROFILE_INCOMPLETE: "setup",
  SIGN_IN_IN_PROGRESS: "person",
  SIGN_IN_MISCONFIGURED: "setup",
  SIGN_IN_REFUSED: "person",
  SIGN_IN_UNAVAILABLE: "service",
  TOO_MANY_IDENTITIES: "person"
};
var REFUSAL_CODES = Object.keys(REFUSALS).filter((code) => REFUSALS[code] !== "nobody");

// lambda/policy.ts
function parsePolicy(text) {
  const value = text === void 0 ? void 0 : parseJson(text);
  return isPolicy(value) ? value : void 0;
}
function isPolicy(value) {
  return isRecord(value) && hasOnly(value, [
    "providers",
    "caseSensitiveUsernames",
    "whenUnsafe",
    "whenNoMatch",
    "linkInvitedUsers",
    "afterLink",
    "nativeSignUp",
    "newUsers",
    "messages"
  ]) && Array.isArray(value.providers) && value.providers.every(isProvider) && typeof value.caseSensitiveUsernames === "boolean" && (value.whenUnsafe === "separateUser" || value.whenUnsafe === "reject") && isWhenNoMatch(value) && typeof value.linkInvitedUsers === "boolean" && (value.afterLink === "continue" || value.afterLink === "retry") && (value.nativeSignUp === void 0 || value.nativeSignUp === "refuseKnownEmail") && (value.messages === void 0 || isMessages(value.messages));
}
function isWhenNoMatch({ whenNoMatch, newUsers }) {
  if (whenNoMatch === "createNative") return isNewUsers(newUsers);
  return (whenNoMatch === "createUser" || whenNoMatch === "reject") && newUsers === void 0;
}
function isNewUsers(value) {
  return isRecord(value) && hasOnly(value, ["emailIsUsername", "requiredAttributes"]) && typeof value.emailIsUsername === "boolean" && isTexts(value.requiredAttributes);
}
function isMessages(value) {
  return isRecord(value) && hasOnly(value, Object.keys(REFUSALS)) && Object.values(value).every(isText);
}
function isProvider(value) {
  return isRecord(value) && hasOnly(value, ["name", "admission", "link"]) && isText(value.name) && (value.admission === void 0 || isAdmission(value.admission)) && (value.link === void 0 || isLink(value.link));
}
function isAdmission(value) {
  return isRecord(value) && hasOnly(value, ["emailDomains", "emailVerifiedMapped"]) && isTexts(value.emailDomains) && typeof value.emailVerifiedMapped === "boolean";
}
function isLink(value) {
  return isRecord(value) && hasOnly(value, ["trustEmail", "emailVerifiedMapped", "emailVerifiedAlways", "emailDomains", "subjectAttribute"]) && (value.trustEmail === "verifiedClaim" || value.trustEmail === "attested") && typeof value.emailVerifiedMapped === "boolean" && (value.emailVerifiedAlways === void 0 || typeof value.emailVerifiedAlways === "boolean") && isTexts(value.emailDomains) && isText(value.subjectAttribute);
}
function isTexts(value) {
  return Array.isArray(value) && value.every(isText);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function hasOnly(record, keys) {
  return Object.keys(record).every((key) => keys.includes(key));
}

// lambda/user-pool.ts
var CALL_TIMEOUT_MS = 1e3;
var CREATE_TIMEOUT_MS = 2e3;
var RETRY_PAUSE_MS = 100;
var MOST_PAGES = 5;
var MOST_CALLS = 6;
var LONGEST_FILTER = 256;
function openUserPool(cognito, clock, userPoolId, deadline) {
  let requests = 0;
  let calls = 0;
  let retried = false;
  async function send(operation, input, timeoutMs = CALL_TIMEOUT_MS) {
    for (; ; ) {
      const left = deadline - clock.now();
      if (left <= 0) return { kind: "timedOut" };
      requests += 1;
      const answer = await cognito.send(operation, { UserPoolId: userPoolId, ...input }, Math.min(timeoutMs, left));
      if (isSuccess(answer) || retried || !isTransient(failureOf(answer))) return answer;
      retried = true;
      await clock.pause(RETRY_PAUSE_MS);
    }
  }
  async function call(operation, input, timeoutMs) {
    calls += 1;
    if (calls > MOST_CALLS) return { failure: "USER_CONTESTED", error: void 0 };
    return send(operation, input, timeoutMs);
  }
  async function read(name, isMeant) {
    const answer = await call("AdminGetUser", { Username: name });
    if (isFailure(answer)) return answer;
    if (!isSuccess(answer)) return codeOf2(answer) === "UserNotFoundException" ? "gone" : failureOf(answer);
    const user = isRecord(answer.body) ? readUser(answer.body, answer.body.UserAttributes) : void 0;
    return user !== void 0 && isMeant(user) ? user : UNREADABLE;
  }
  return {
    requests: () => requests,
    async findByEmail(email) {
      const users = [];
      let token;
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const input = { Filter: emailFilter(email), PaginationToken: token };
        const answer = await (page === 0 ? call("ListUsers", input) : send("ListUsers", input));
        if (isFailure(answer)) return answer;
        if (!isSuccess(answer)) return failureOf(answer);
        const read2 = readPage(answer.body);
        if (read2 === void 0) return UNREADABLE;
        users.push(...read2.users);
        token = read2.next;
        if (token === void 0) return { users, complete: true };
      }
      return { users, complete: false };
    },
    readUser: (username) => read(username, (user) => user.username === username),
    readUserByAlias: (email) => read(email, () => true),
    async createUser({ username, attributes, temporaryPassword }) {
      const input = {
        Username: username,
        UserAttributes: [...attributes].map(([Name, Value]) => ({ Name, Value })),
        TemporaryPassword: temporaryPassword,
        MessageAction: "SUPPRESS",
        // Never takes an alias away from the user who has it.
        ForceAliasCreation: false
      };
      const answer = await call("AdminCreateUser", input, CREATE_TIMEOUT_MS);
      if (isFailure(answer)) return answer;
      if (!isSuccess(answer)) return CREATE_REFUSALS.get(codeOf2(answer)) ?? failureOf(answer);
      const user = isRecord(answer.body) ? answer.body.User : void 0;
      return (isRecord(user) ? readUser(user, user.Attributes) : void 0) ?? UNREADABLE;
    },
    async link(username, providerName, subject) {
      const answer = await call("AdminLinkProviderForUser", {
        // For this call the pool's own users are of "Cognito"; "COGNITO" is an app client's spelling.
        DestinationUser: { ProviderName: "Cognito", ProviderAttributeValue: username },
        SourceUser: {
          ProviderName: providerName,
          ProviderAttributeName: "Cognito_Subject",
          ProviderAttributeValue: subject
        }
      });
      if (isFailure(answer)) return answer;
      return isSuccess(answer) ? "linked" : linkRefusalOf(answer) ?? failureOf(answer);
    }
  };
}
var UNREADABLE = { failure: "ANSWER_UNREADABLE", error: void 0 };
function isSuccess(answer) {
  return answer.kind === "answer" && answer.status === 200 && isRecord(answer.body);
}
function codeOf2(answer) {
  return answer.kind === "answer" && answer.status === 400 ? errorCodeOf(answer.body) : "";
}
function emailFilter(email) {
  const filter = `email = "${email}"`;
  return filter.length <= LONGEST_FILTER ? filter : `email ^= "${email.slice(0, LONGEST_FILTER - 'email ^= ""'.length)}"`;
}
function linkRefusalOf(answer) {
  switch (codeOf2(answer)) {
    case "LimitExceededException":
      return "limitReached";
    case "AliasExistsException":
    case "ResourceNotFoundException":
      return "refused";
    case "InvalidParameterException": {
      const message = answer.kind === "answer" ? errorMessageOf(answer.body) : "";
      if (message.includes("already linked")) return "alreadyLinked";
      return message.includes("Merging is not currently supported") ? "profileExists" : "refused";
    }
    default:
      return void 0;
  }
}
var CREATE_REFUSALS = /* @__PURE__ */ new Map([
  ["UsernameExistsException", "nameTaken"],
  ["AliasExistsException", "aliasTaken"],
  ["InvalidParameterException", "refused"],
  ["InvalidPasswordException", "refused"]
]);
function readPage(answer) {
  if (!Array.isArray(answer.Users)) return void 0;
  const next = answer.PaginationToken;
  if (next !== void 0 && typeof next !== "string") return void 0;
  const users = [];
  for (const item of answer.Users) {
    const user = isRecord(item) ? readUser(item, item.Attributes) : void 0;
    if (user === void 0) return void 0;
    users.push(user);
  }
  return { users, next };
}
function readUser(answer, attributeList) {
  const { Username: username, Enabled: enabled, UserStatus: status, UserCreateDate: createdAt } = answer;
  const attributes = readAttributes(attributeList);
  if (typeof username !== "string" || username === "" || typeof enabled !== "boolean" || attributes === void 0)
    return void 0;
  return {
    username,
    enabled,
    status: typeof status === "string" ? status : "",
    createdAt: typeof createdAt === "number" ? createdAt : void 0,
    attributes
  };
}
function readAttributes(list) {
  if (!Array.isArray(list)) return void 0;
  const attributes = /* @__PURE__ */ new Map();
  for (const attribute of list) {
    if (!isRecord(attribute) || typeof attribute.Name !== "string" || attributes.has(attribute.Name)) return void 0;
    if (typeof attribute.Value === "string") attributes.set(attribute.Name, attribute.Value);
  }
  return attributes;
}

// lambda/verdicts.ts
var verdicts = {
  NOT_FEDERATED: { row: 1, ruling: "pass" },
  SIGN_UP_ALLOWED: { row: "1a", ruling: "pass" },
  EMAIL_IN_USE: { row: "1a", ruling: "EMAIL_IN_USE" },
  SIGN_UP_AMBIGUOUS: { row: "1a", ruling: "EMAIL_IN_USE" },
  SIGN_UP_EMAIL_MALFORMED: { row: "1a", ruling: "EMAIL_NOT_USABLE" },
  PROVIDER_UNKNOWN: { row: 2, ruling: "notLinkable" },
  EMAIL_DOMAIN_NOT_ALLOWED: { row: "3a", ruling: "EMAIL_DOMAIN_NOT_ALLOWED" },
  PROVIDER_NOT_LINKED: { row: 3, ruling: "noMatch" },
  EMAIL_ABSENT: { row: 4, ruling: "noMatch" },
  EMAIL_MALFORMED: { row: 5, ruling: "notLinkable" },
  EMAIL_UNVERIFIED: { row: 6, ruling: "notLinkable" },
  EMAIL_DOMAIN_FOREIGN: { row: 7, ruling: "notLinkable" },
  SUBJECT_MISMATCH: { row: 8, ruling: "notLinkable" },
  SUBJECT_TOO_LONG: { row: "8a", ruling: "notLinkable" },
  USER_NOT_FOUND: { row: 9, ruling: "noMatch" },
  USER_CREATED: { row: 9, ruling: "linked" },
  REQUIRED_ATTRIBUTE_ABSENT: { row: 9, ruling: "PROFILE_INCOMPLETE" },
  CREATE_REFUSED: { row: 9, ruling: "LINK_REFUSED" },
  USER_CONTESTED: { row: 9, ruling: "SIGN_IN_IN_PROGRESS" },
  USER_DISABLED: { row: 10, ruling: "ACCOUNT_DISABLED" },
  USERS_AMBIGUOUS: { row: 11, ruling: "notLinkable" },
  USER_UNPROVEN: { row: 13, ruling: "notLinkable" },
  USER_INVITED: { row: 14, ruling: "notLinkable" },
  USER_BEING_MADE: { row: 14, ruling: "SIGN_IN_IN_PROGRESS" },
  PROVIDER_TAKEN: { row: 15, ruling: "notLinkable" },
  IDENTITIES_UNREADABLE: { row: 15, ruling: "notLinkable" },
  IDENTITY_UNTRUSTED: { row: 16, ruling: "notLinkable" },
  ALREADY_LINKED: { row: 17, ruling: "linked" },
  LINKED: { row: 18, ruling: "linked" },
  LINK_CONFIRMED: { row: 19, ruling: "linked" },
  IDENTITY_TAKEN: { row: 19, ruling: "notLinkable" },
  LINK_REFUSED: { row: "19a", ruling: "LINK_REFUSED" },
  IDENTITY_LIMIT_REACHED: { row: 20, ruling: "TOO_MANY_IDENTITIES" },
  PROFILE_EXISTS: { row: 20, ruling: "PROFILE_EXISTS" },
  POLICY_UNREADABLE: { row: 21, ruling: "SIGN_IN_MISCONFIGURED" },
  EVENT_UNREADABLE: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  THROTTLED: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  TIMED_OUT: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  SERVICE_UNAVAILABLE: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  ACCESS_DENIED: { row: 21, ruling: "SIGN_IN_MISCONFIGURED" },
  ANSWER_UNREADABLE: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  USER_GONE: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" },
  UNEXPECTED_ERROR: { row: 21, ruling: "SIGN_IN_UNAVAILABLE" }
};
var refusals = {
  ACCOUNT_LINKED: "This sign-in now opens your existing account. Please sign in once more",
  ACCOUNT_DISABLED: "This account is disabled. Please contact support",
  EMAIL_DOMAIN_NOT_ALLOWED: "This sign-in is for the email addresses of certain domains only. Please use another one",
  EMAIL_IN_USE: "There is already an account with this email address. Please sign in the way you did before",
  EMAIL_NOT_USABLE: "This email address cannot be used here. Please register with another one",
  LINK_REFUSED: "This sign-in cannot be connected to an account. Please contact support",
  NOT_INVITED: "There is no account for this sign-in. Please ask for an invitation",
  PROFILE_EXISTS: "This sign-in already has a profile of its own. Please contact support to have that profile removed first",
  PROFILE_INCOMPLETE: "This sign-in lacks something that an account here needs. Please contact support",
  SIGN_IN_IN_PROGRESS: "Another sign-in with this email address is under way. Please try again in a minute",
  SIGN_IN_MISCONFIGURED: "Signing in is not set up correctly. Please tell the owner of this application",
  SIGN_IN_REFUSED: "This sign-in cannot be connected to an account safely. Please sign in the way you did before, or contact support",
  SIGN_IN_UNAVAILABLE: "Signing in does not work at the moment. Please try again in a minute",
  TOO_MANY_IDENTITIES: "This account already has as many ways to sign in as it can have. Please sign in with one of them and have another removed"
};
function refusalFor(verdict, policy) {
  const { ruling } = verdicts[verdict];
  switch (ruling) {
    case "pass":
      return void 0;
    case "noMatch":
      return admitsStrangers(policy) ? void 0 : "NOT_INVITED";
    case "notLinkable":
      return policy?.whenUnsafe === "separateUser" && admitsStrangers(policy) ? void 0 : "SIGN_IN_REFUSED";
    case "linked":
      return policy?.afterLink === "continue" ? void 0 : "ACCOUNT_LINKED";
    default:
      return ruling;
  }
}
function admitsStrangers(policy) {
  return policy?.whenNoMatch === "createUser" || policy?.whenNoMatch === "createNative";
}
function messageOf(refusal, policy) {
  return `${refusal}: ${policy?.messages?.[refusal] ?? refusals[refusal]}`;
}

// lambda/pre-sign-up.ts
var TIME_LIMIT_MS = 4500;
var SignUpRefused = class extends Error {
  name = "SignUpRefused";
};
function preSignUp({ environment, clock, log }) {
  const policy = parsePolicy(environment.LINKING_POLICY);
  const cognito = openCognito(environment, clock);
  return async (event) => {
    const start = clock.now();
    let pool;
    let conclusion;
    try {
      conclusion = await link(event, policy, {
        openUserPool: (userPoolId) => pool = openUserPool(cognito, clock, userPoolId, start + TIME_LIMIT_MS),
        date: clock.date
      });
    } catch {
      conclusion = { verdict: "UNEXPECTED_ERROR" };
    }
    const refusal = refusalFor(conclusion.verdict, policy);
    log({
      verdict: conclusion.verdict,
      row: verdicts[conclusion.verdict].row,
      outcome: refusal === void 0 ? "proceeded" : "refused",
      refusal,
      provider: conclusion.provider,
      sub: conclusion.sub,
      error: conclusion.error,
      requests: pool?.requests() ?? 0,
      ms: Math.round(clock.now() - start)
    });
    if (refusal !== void 0) throw new SignUpRefused(messageOf(refusal, policy));
    return event;
  };
}

// lambda/index.ts
var handler = preSignUp({
  environment: process.env,
  clock: systemClock,
  log: (line) => {
    console.log(line);
  }
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  handler,
  preSignUp
});
