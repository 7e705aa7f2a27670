/**
 * Routes that the build would leave out: `medusa plugin:build` skips folders named `test`, unless a compiled file imports
 * from them. The package test checks that these routes are part of the package.
 */
import "./admin/walmart/accounts/[id]/test/route";
