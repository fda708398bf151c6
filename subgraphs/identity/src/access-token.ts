import { newId } from '@comptoir/kit/id';
import { SignJWT } from 'jose';

/** Makes access tokens: who, in which session, of which company, for a few minutes. */
export interface AccessTokens {
  issue(
    claims: { userId: string; sessionId: string; companyId: string },
    at: Date,
  ): Promise<{ accessToken: string; expiresAt: Date }>;
}

/** HS256 with the installation's secret, audience `comptoir`; the gateway verifies them and asks `_actor` about the session. */
export function accessTokens(secret: string, minutes: number): AccessTokens {
  const key = new TextEncoder().encode(secret);
  return {
    async issue({ userId, sessionId, companyId }, at) {
      const issued = Math.floor(at.getTime() / 1_000);
      const expires = issued + minutes * 60;
      const accessToken = await new SignJWT({ sid: sessionId, cid: companyId })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(userId)
        .setAudience('comptoir')
        .setJti(newId())
        .setIssuedAt(issued)
        .setExpirationTime(expires)
        .sign(key);
      return { accessToken, expiresAt: new Date(expires * 1_000) };
    },
  };
}
