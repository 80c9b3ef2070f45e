import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";

const ivLength = 12;
const tagLength = 16;

/**
 * Encrypts and signs (AES-256-GCM). In: a key of 32 bytes, the text, and what it is for, so that one sealed
 * thing can never be passed off as another. Out: iv, tag and ciphertext in one.
 */
export const seal = (key: Uint8Array, text: string, purpose: string): Buffer => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
};

/**
 * The text again; null where it was altered, cut, or sealed with another key or for another purpose.
 * @param key its bytes; whoever opens thousands makes a key object of them once: that is most of what opening one costs
 */
export const unseal = (key: Uint8Array | KeyObject, sealed: Uint8Array, purpose: string): string | null => {
  if (sealed.byteLength < ivLength + tagLength) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, ivLength), {
      authTagLength: tagLength,
    });
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    const text = Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return null;
  }
};
