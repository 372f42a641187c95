/** A certificate for tests only: it names localhost, was signed by itself, and opens nothing anywhere. */
export const zertifikat = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUJzo4Rkcx3tbiSuuKBUkPGC2tvxEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzAzMDQxMVoYDzIxMjYxMDMw
MDMwNDExWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAS7BvWLGxcDOMZb1P0Quuvm+oFVonZwn642g6Z1FiMrhQhSW/ldSHer
kRcmfPtlIDwRTHzFkcBElxLccCMKtU1Co2kwZzAdBgNVHQ4EFgQUiGW06Rj15JRa
KBoWUAxg2hz8EdswHwYDVR0jBBgwFoAUiGW06Rj15JRaKBoWUAxg2hz8EdswDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAOdxBNk+24QLSwJH/xL1DnaRHOHiHnYs7IlcDLcvPp5xAiAEiRrZV4H/
U0W2lcaRsHqOjWJoGQnsOu1B2tPrbTsKdA==
-----END CERTIFICATE-----`

/** Its key, public by being here. */
export const schluessel = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgcXyUJC3ex+2g87aA
8I4o7+9pqWhWZvgLU7U9rkxBaOKhRANCAAS7BvWLGxcDOMZb1P0Quuvm+oFVonZw
n642g6Z1FiMrhQhSW/ldSHerkRcmfPtlIDwRTHzFkcBElxLccCMKtU1C
-----END PRIVATE KEY-----`
