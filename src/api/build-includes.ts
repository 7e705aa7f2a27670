/**
 * Routes that the build would leave out: `medusa plugin:build` skips every folder named `test`,
 * except for what a file imports that it does compile. The package test proves that they ship.
 */
import "./admin/walmart/accounts/[id]/test/route";
