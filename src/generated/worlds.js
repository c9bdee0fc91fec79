// Made from openapi.yaml and worlds.yaml by `npm run generate`. Do not edit.
"use strict";
export const World = validate20;
const schema31 = {"$id":"World","$ref":"document#/components/schemas/World"};
const schema33 = {"type":"object","description":"The starting state of every tenant. Collections that are left out are empty.","required":[],"properties":{"$schema":{"description":"Where an editor finds the schema of this file.","type":"string","default":""},"clock":{"description":"The time at which a mock with this world stands unless told otherwise.","type":"string","format":"date-time","default":"2026-01-05T09:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"settings":{"$ref":"#/components/schemas/Settings"},"vendors":{"type":"array","items":{"$ref":"#/components/schemas/Vendor"}},"vendorCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"purchaseOrderTypes":{"type":"array","items":{"$ref":"#/components/schemas/PurchaseOrderType"}},"purchaseOrders":{"type":"array","items":{"$ref":"#/components/schemas/PurchaseOrder"}},"purchaseOrderCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"purchaseOrderRequests":{"type":"array","items":{"$ref":"#/components/schemas/PurchaseOrderRequest"}},"markups":{"type":"array","items":{"$ref":"#/components/schemas/Markup"}},"receipts":{"type":"array","items":{"$ref":"#/components/schemas/Receipt"}},"receiptCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"returnTypes":{"type":"array","items":{"$ref":"#/components/schemas/ReturnType"}},"returns":{"type":"array","items":{"$ref":"#/components/schemas/Return"}},"returnCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"transfers":{"type":"array","items":{"$ref":"#/components/schemas/Transfer"}},"transferCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"adjustments":{"type":"array","items":{"$ref":"#/components/schemas/Adjustment"}},"adjustmentCustomFields":{"type":"array","items":{"$ref":"#/components/schemas/CustomFieldType"}},"batches":{"type":"array","items":{"$ref":"#/components/schemas/Batch"}},"templates":{"type":"array","items":{"$ref":"#/components/schemas/Template"}},"warehouses":{"type":"array","items":{"$ref":"#/components/schemas/Warehouse"}},"trucks":{"type":"array","items":{"$ref":"#/components/schemas/Truck"}},"businessUnits":{"type":"array","items":{"$ref":"#/components/schemas/BusinessUnit"}},"technicians":{"type":"array","items":{"$ref":"#/components/schemas/Technician"}},"projects":{"type":"array","items":{"$ref":"#/components/schemas/Project"}},"jobs":{"type":"array","items":{"$ref":"#/components/schemas/Job"}},"skus":{"type":"array","items":{"$ref":"#/components/schemas/Sku"}},"tagTypes":{"type":"array","items":{"$ref":"#/components/schemas/TagType"}},"paymentTerms":{"type":"array","items":{"$ref":"#/components/schemas/PaymentTerm"}},"budgetCodes":{"type":"array","items":{"$ref":"#/components/schemas/BudgetCode"}}},"additionalProperties":false};
const schema34 = {"type":"object","description":"What the owner of a tenant sets up in the product.","required":[],"properties":{"integrationUserId":{"description":"The user in whose name the API writes (VAL-09).","type":"integer","format":"int64","default":1},"billsOnReceipt":{"description":"A receipt makes a bill at once and carries its id (RCP-08).","type":"boolean","default":false},"vendorDocumentNumberRequired":{"description":"A receipt must name the vendor's document (RCP-08).","type":"boolean","default":false},"approvalThreshold":{"description":"An order whose total is above this is kept as a request for approval (POR-01); null for none.","type":["number","null"],"format":"decimal","x-scale":2}},"additionalProperties":false};
const schema59 = {"type":"object","required":["id","from","to","percent"],"properties":{"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"from":{"type":"number","format":"decimal","x-scale":2,"description":"Lowest cost of the band, inclusive."},"to":{"type":"number","format":"decimal","x-scale":2,"description":"Upper end of the band, exclusive."},"percent":{"type":"number","format":"decimal","x-scale":10,"description":"Markup in percent."},"id":{"type":"integer","format":"int64"}},"additionalProperties":false};
const schema69 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"automaticallyReceiveVendorCredit":{"type":"boolean","default":false},"includeInSalesTax":{"type":"boolean","default":false},"active":{"type":"boolean","default":true},"isDefault":{"type":"boolean","default":false},"isDefaultForConsignment":{"type":"boolean","default":false},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"}},"additionalProperties":false};
const schema105 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true}},"additionalProperties":false};
const schema106 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true}},"additionalProperties":false};
const schema107 = {"type":"object","required":["id","number","name"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string"},"name":{"type":"string"},"businessUnitIds":{"type":"array","items":{"type":"integer","format":"int64"},"default":[]}},"additionalProperties":false};
const schema108 = {"type":"object","required":["id","jobNumber"],"properties":{"id":{"type":"integer","format":"int64"},"jobNumber":{"type":"string"},"projectId":{"type":["integer","null"],"format":"int64"},"invoiceId":{"type":["integer","null"],"format":"int64"}},"additionalProperties":false};
const schema113 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true}},"additionalProperties":false};
const schema114 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true}},"additionalProperties":false};
const schema115 = {"type":"object","required":["id","code"],"properties":{"id":{"type":"integer","format":"int64"},"code":{"type":"string"},"active":{"type":"boolean","default":true}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$", "u");
const schema35 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true},"isTruckReplenishment":{"type":"boolean","default":false},"isMobileCreationRestricted":{"type":"boolean","default":false},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"deliveryOption":{"$ref":"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption","default":"Manual"},"defaultTaxRate":{"type":"number","format":"decimal","x-scale":10,"default":0},"contactInfo":{"$ref":"#/components/schemas/Inventory.V2.VendorContactInfoResponse","description":"The primary contact, sent as single properties in requests."},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The main address."},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-absent-when-empty":true,"description":"Custom field values. The key is left out unless the vendor has any."},"vendorQuickbooksItem":{"type":["string","null"]},"paymentTermId":{"type":["integer","null"],"format":"int64"},"remittanceVendorId":{"type":["integer","null"],"format":"int64"},"tagTypeIds":{"type":"array","items":{"type":"integer","format":"int64"},"default":[]},"vendorContacts":{"type":"array","items":{"$ref":"#/components/schemas/VendorContact"},"default":[]},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};
const schema36 = {"type":"string","description":"How orders reach the vendor.","enum":["Manual","EmailAsExcel","EmailAsPdf","EmailAsPdfRollupView","Electronic","MarkAsSent","EmailAsExcelAndPdf","VendorPortal"]};
const schema37 = {"type":"object","description":"The vendor's primary contact. Each part is null when not set.","required":["firstName","lastName","phone","email","fax"],"properties":{"firstName":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"lastName":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"phone":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"email":{"type":["string","null"],"x-vendor-declares":{"nullable":false}},"fax":{"type":["string","null"],"x-vendor-declares":{"nullable":false}}},"additionalProperties":false};
const schema38 = {"type":"object","description":"An address. Any part may be null.","properties":{"street":{"type":["string","null"]},"unit":{"type":["string","null"],"description":"Suite, flat or the like."},"city":{"type":["string","null"]},"state":{"type":["string","null"],"description":"State or province."},"zip":{"type":["string","null"],"description":"Postal code."},"country":{"type":["string","null"],"description":"Country, such as `USA`."}},"additionalProperties":false};
const schema39 = {"type":"object","description":"A custom field value.","required":["typeId","name","value"],"properties":{"typeId":{"type":"integer","format":"int64","description":"Id of the custom field."},"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false};
const schema40 = {"type":"object","description":"Somebody who receives the vendor's purchase orders by e-mail.","required":["id","name","email"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"email":{"type":"string"}},"additionalProperties":false};
const schema41 = {"type":"object","description":"Each application's own data, by its guid in lower case (EXT-01).","additionalProperties":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.V2.ExternalDataModel"}}};
const schema42 = {"type":"object","description":"A key and its value.","required":["key","value"],"properties":{"key":{"type":"string","description":"Not blank; once in a request."},"value":{"type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.value === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err6 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isMobileCreationRestricted !== undefined){
if(typeof data.isMobileCreationRestricted !== "boolean"){
const err7 = {instancePath:instancePath+"/isMobileCreationRestricted",schemaPath:"#/properties/isMobileCreationRestricted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema35.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
let data6 = data.deliveryOption;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data6 === "Manual") || (data6 === "EmailAsExcel")) || (data6 === "EmailAsPdf")) || (data6 === "EmailAsPdfRollupView")) || (data6 === "Electronic")) || (data6 === "MarkAsSent")) || (data6 === "EmailAsExcelAndPdf")) || (data6 === "VendorPortal"))){
const err10 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.defaultTaxRate !== undefined){
if(!(typeof data.defaultTaxRate == "number")){
const err11 = {instancePath:instancePath+"/defaultTaxRate",schemaPath:"#/properties/defaultTaxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contactInfo !== undefined){
let data8 = data.contactInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.firstName === undefined){
const err12 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8.lastName === undefined){
const err13 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.phone === undefined){
const err14 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.email === undefined){
const err15 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.fax === undefined){
const err16 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "fax"},message:"must have required property '"+"fax"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "phone")) || (key1 === "email")) || (key1 === "fax"))){
const err17 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.firstName !== undefined){
let data9 = data8.firstName;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/contactInfo/firstName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/firstName/type",keyword:"type",params:{type: schema37.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.lastName !== undefined){
let data10 = data8.lastName;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/contactInfo/lastName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/lastName/type",keyword:"type",params:{type: schema37.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.phone !== undefined){
let data11 = data8.phone;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/contactInfo/phone",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/phone/type",keyword:"type",params:{type: schema37.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.email !== undefined){
let data12 = data8.email;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/contactInfo/email",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/email/type",keyword:"type",params:{type: schema37.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.fax !== undefined){
let data13 = data8.fax;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contactInfo/fax",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/fax/type",keyword:"type",params:{type: schema37.properties.fax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.address !== undefined){
let data14 = data.address;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((((key2 === "street") || (key2 === "unit")) || (key2 === "city")) || (key2 === "state")) || (key2 === "zip")) || (key2 === "country"))){
const err24 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.street !== undefined){
let data15 = data14.street;
if((typeof data15 !== "string") && (data15 !== null)){
const err25 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.unit !== undefined){
let data16 = data14.unit;
if((typeof data16 !== "string") && (data16 !== null)){
const err26 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.city !== undefined){
let data17 = data14.city;
if((typeof data17 !== "string") && (data17 !== null)){
const err27 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if((typeof data18 !== "string") && (data18 !== null)){
const err28 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.zip !== undefined){
let data19 = data14.zip;
if((typeof data19 !== "string") && (data19 !== null)){
const err29 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.country !== undefined){
let data20 = data14.country;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err32 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err34 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.customFields !== undefined){
let data23 = data.customFields;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err36 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema35.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.typeId === undefined){
const err37 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data24.name === undefined){
const err38 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data24.value === undefined){
const err39 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data24){
if(!(((key3 === "typeId") || (key3 === "name")) || (key3 === "value"))){
const err40 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.typeId !== undefined){
let data25 = data24.typeId;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err41 = {instancePath:instancePath+"/customFields/" + i0+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.name !== undefined){
if(typeof data24.name !== "string"){
const err42 = {instancePath:instancePath+"/customFields/" + i0+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err43 = {instancePath:instancePath+"/customFields/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data.vendorQuickbooksItem !== undefined){
let data28 = data.vendorQuickbooksItem;
if((typeof data28 !== "string") && (data28 !== null)){
const err45 = {instancePath:instancePath+"/vendorQuickbooksItem",schemaPath:"#/properties/vendorQuickbooksItem/type",keyword:"type",params:{type: schema35.properties.vendorQuickbooksItem.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.paymentTermId !== undefined){
let data29 = data.paymentTermId;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err46 = {instancePath:instancePath+"/paymentTermId",schemaPath:"#/properties/paymentTermId/type",keyword:"type",params:{type: schema35.properties.paymentTermId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.remittanceVendorId !== undefined){
let data30 = data.remittanceVendorId;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err47 = {instancePath:instancePath+"/remittanceVendorId",schemaPath:"#/properties/remittanceVendorId/type",keyword:"type",params:{type: schema35.properties.remittanceVendorId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.tagTypeIds !== undefined){
let data31 = data.tagTypeIds;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err48 = {instancePath:instancePath+"/tagTypeIds/" + i1,schemaPath:"#/properties/tagTypeIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/tagTypeIds",schemaPath:"#/properties/tagTypeIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.vendorContacts !== undefined){
let data33 = data.vendorContacts;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err50 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data34.name === undefined){
const err51 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data34.email === undefined){
const err52 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data34){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "email"))){
const err53 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.id !== undefined){
let data35 = data34.id;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err54 = {instancePath:instancePath+"/vendorContacts/" + i2+"/id",schemaPath:"#/components/schemas/VendorContact/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.name !== undefined){
if(typeof data34.name !== "string"){
const err55 = {instancePath:instancePath+"/vendorContacts/" + i2+"/name",schemaPath:"#/components/schemas/VendorContact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data34.email !== undefined){
if(typeof data34.email !== "string"){
const err56 = {instancePath:instancePath+"/vendorContacts/" + i2+"/email",schemaPath:"#/components/schemas/VendorContact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/vendorContacts",schemaPath:"#/properties/vendorContacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["id","name","dataType"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"dataType":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldDataType","description":"Text, Dropdown or Numeric."},"dataTypeOptions":{"type":["array","null"],"items":{"type":"string"},"description":"The options of a dropdown, null for other types."},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"}},"additionalProperties":false};
const schema44 = {"type":"string","description":"Kind of value a custom field takes.","enum":["Text","Dropdown","Numeric"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dataType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataType"},message:"must have required property '"+"dataType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "dataType")) || (key0 === "dataTypeOptions")) || (key0 === "createdOn")) || (key0 === "modifiedOn"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dataType !== undefined){
let data2 = data.dataType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "Text") || (data2 === "Dropdown")) || (data2 === "Numeric"))){
const err7 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataTypeOptions !== undefined){
let data3 = data.dataTypeOptions;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/dataTypeOptions",schemaPath:"#/properties/dataTypeOptions/type",keyword:"type",params:{type: schema43.properties.dataTypeOptions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/dataTypeOptions/" + i0,schemaPath:"#/properties/dataTypeOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.createdOn !== undefined){
let data5 = data.createdOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err10 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data6 = data.modifiedOn;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err12 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true},"automaticallyReceive":{"type":"boolean","default":false},"displayToTechnician":{"type":"boolean","default":true},"impactToTechnicianPayroll":{"type":"boolean","default":false},"allowTechniciansToSendPo":{"type":"boolean","default":false},"defaultRequiredDateDaysOffset":{"type":"integer","format":"int32","default":0},"skipWeekends":{"type":"boolean","default":false},"excludeTaxFromJobCosting":{"type":"boolean","default":false},"landedCostMethod":{"$ref":"#/components/schemas/Inventory.V2.LandedCostMethod","default":"None"},"includeTaxInFullyLandedCost":{"type":"boolean","default":false},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"includeInPoScreen":{"type":"boolean","default":true},"requireJobBeforeReceipt":{"type":"boolean","default":false},"includeInSalesTax":{"type":"boolean","default":false},"isDefault":{"type":"boolean","default":false},"isDefaultForConsignment":{"type":"boolean","default":false},"copyPurchaseOrderItemsToInvoiceWhenReceived":{"type":"boolean","default":false},"alertSettings":{"$ref":"#/components/schemas/AlertSettings"}},"additionalProperties":false};
const schema46 = {"type":"string","description":"How extra costs are spread over the items.","enum":["None","ByValue"]};
const schema47 = {"type":"object","required":[],"properties":{"sendEmailToTechnicianWhenPoMovedToSend":{"type":"boolean","default":false},"sendEmailToTechnicianWhenPoMovedToReceived":{"type":"boolean","default":false},"sendEmailToPmWhenPoMovedToSend":{"type":"boolean","default":false},"sendEmailToPmWhenPoMovedToReceived":{"type":"boolean","default":false}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.automaticallyReceive !== undefined){
if(typeof data.automaticallyReceive !== "boolean"){
const err6 = {instancePath:instancePath+"/automaticallyReceive",schemaPath:"#/properties/automaticallyReceive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.displayToTechnician !== undefined){
if(typeof data.displayToTechnician !== "boolean"){
const err7 = {instancePath:instancePath+"/displayToTechnician",schemaPath:"#/properties/displayToTechnician/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.impactToTechnicianPayroll !== undefined){
if(typeof data.impactToTechnicianPayroll !== "boolean"){
const err8 = {instancePath:instancePath+"/impactToTechnicianPayroll",schemaPath:"#/properties/impactToTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.allowTechniciansToSendPo !== undefined){
if(typeof data.allowTechniciansToSendPo !== "boolean"){
const err9 = {instancePath:instancePath+"/allowTechniciansToSendPo",schemaPath:"#/properties/allowTechniciansToSendPo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.defaultRequiredDateDaysOffset !== undefined){
let data7 = data.defaultRequiredDateDaysOffset;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err10 = {instancePath:instancePath+"/defaultRequiredDateDaysOffset",schemaPath:"#/properties/defaultRequiredDateDaysOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skipWeekends !== undefined){
if(typeof data.skipWeekends !== "boolean"){
const err11 = {instancePath:instancePath+"/skipWeekends",schemaPath:"#/properties/skipWeekends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.excludeTaxFromJobCosting !== undefined){
if(typeof data.excludeTaxFromJobCosting !== "boolean"){
const err12 = {instancePath:instancePath+"/excludeTaxFromJobCosting",schemaPath:"#/properties/excludeTaxFromJobCosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data10 = data.landedCostMethod;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data10 === "None") || (data10 === "ByValue"))){
const err14 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.includeTaxInFullyLandedCost !== undefined){
if(typeof data.includeTaxInFullyLandedCost !== "boolean"){
const err15 = {instancePath:instancePath+"/includeTaxInFullyLandedCost",schemaPath:"#/properties/includeTaxInFullyLandedCost/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.includeInPoScreen !== undefined){
if(typeof data.includeInPoScreen !== "boolean"){
const err20 = {instancePath:instancePath+"/includeInPoScreen",schemaPath:"#/properties/includeInPoScreen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.requireJobBeforeReceipt !== undefined){
if(typeof data.requireJobBeforeReceipt !== "boolean"){
const err21 = {instancePath:instancePath+"/requireJobBeforeReceipt",schemaPath:"#/properties/requireJobBeforeReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err22 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"#/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err23 = {instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err24 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"#/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.copyPurchaseOrderItemsToInvoiceWhenReceived !== undefined){
if(typeof data.copyPurchaseOrderItemsToInvoiceWhenReceived !== "boolean"){
const err25 = {instancePath:instancePath+"/copyPurchaseOrderItemsToInvoiceWhenReceived",schemaPath:"#/properties/copyPurchaseOrderItemsToInvoiceWhenReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.alertSettings !== undefined){
let data20 = data.alertSettings;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
if(!((((key1 === "sendEmailToTechnicianWhenPoMovedToSend") || (key1 === "sendEmailToTechnicianWhenPoMovedToReceived")) || (key1 === "sendEmailToPmWhenPoMovedToSend")) || (key1 === "sendEmailToPmWhenPoMovedToReceived"))){
const err26 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/AlertSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data20.sendEmailToTechnicianWhenPoMovedToSend !== undefined){
if(typeof data20.sendEmailToTechnicianWhenPoMovedToSend !== "boolean"){
const err27 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToSend",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data20.sendEmailToTechnicianWhenPoMovedToReceived !== undefined){
if(typeof data20.sendEmailToTechnicianWhenPoMovedToReceived !== "boolean"){
const err28 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToReceived",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data20.sendEmailToPmWhenPoMovedToSend !== undefined){
if(typeof data20.sendEmailToPmWhenPoMovedToSend !== "boolean"){
const err29 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToSend",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.sendEmailToPmWhenPoMovedToReceived !== undefined){
if(typeof data20.sendEmailToPmWhenPoMovedToReceived !== "boolean"){
const err30 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToReceived",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/AlertSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","required":["id","number","status","typeId","vendorId","businessUnitId","inventoryLocationId","date","total","items"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string","description":"The job's number for its first order, then `<job number>-001` and so on; without a job, a number of its own. It never changes."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The job's invoice."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, taken from the job unless given."},"status":{"type":"string","description":"Pending, Sent, PartiallyReceived, Received, Exported or Canceled."},"typeId":{"type":"integer","format":"int64","description":"The purchase order type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The bare address; the `description` sent with it is not shown."},"businessUnitId":{"type":"integer","format":"int64"},"inventoryLocationId":{"type":"integer","format":"int64"},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch, null until exported."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"vendorDocumentNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's invoice number: `vendorInvoiceNumber` in requests."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods are needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"sentOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was sent; cleared when the sending is undone.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the last open item arrived.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"tax":{"type":"number","format":"decimal","x-scale":2,"default":0},"shipping":{"type":"number","format":"decimal","x-scale":2,"default":0},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"summary":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text: `memo` in requests."},"items":{"type":"array","items":{"$ref":"#/components/schemas/PurchaseOrderItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Null when there are none. They can be read but not set through the API."},"shipToDescription":{"type":"string","default":""},"impactsTechnicianPayroll":{"type":"boolean","default":false},"outstandingCanceled":{"description":"What was still to come has been given up (PO-20).","type":"boolean","default":false},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason"},{"type":"null"}]}},"additionalProperties":false};
const schema53 = {"type":"string","description":"Why a purchase order is canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled"]};
const schema50 = {"type":"object","required":["id","skuId","skuName","skuCode","skuType","quantity","cost","total","status"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","default":""},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"skuName":{"type":"string","description":"From the pricebook when the line was made."},"skuCode":{"type":"string","description":"From the pricebook when the line was made."},"skuType":{"type":"string","description":"`Material` or `Equipment`."},"vendorPartNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's own number for the item; null in some rows."},"quantity":{"type":"number","format":"decimal","x-scale":19},"quantityReceived":{"type":"number","format":"decimal","x-scale":19,"default":0},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"x-vendor-declares":{"nullable":false},"description":"Serial numbers, null when there are none."},"status":{"type":"string","description":"Pending, Sent, PartiallyReceived, Received or Canceled: the item's own, not just the order's."},"chargeable":{"type":"boolean","default":false},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"active":{"description":"False once the item was left out of an update; such an item is no longer shown (PO-16).","type":"boolean","default":true},"addedByReceiptId":{"description":"The receipt that added this line (RCP-09).","type":["integer","null"],"format":"int64"}},"additionalProperties":false};
const schema51 = {"type":"object","description":"The serial number of one piece.","required":["id","number"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string"}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.skuName === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuName"},message:"must have required property '"+"skuName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.skuCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skuType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err11 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.skuName !== undefined){
if(typeof data.skuName !== "string"){
const err17 = {instancePath:instancePath+"/skuName",schemaPath:"#/properties/skuName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.skuCode !== undefined){
if(typeof data.skuCode !== "string"){
const err18 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.skuType !== undefined){
if(typeof data.skuType !== "string"){
const err19 = {instancePath:instancePath+"/skuType",schemaPath:"#/properties/skuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.vendorPartNumber !== undefined){
let data8 = data.vendorPartNumber;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/vendorPartNumber",schemaPath:"#/properties/vendorPartNumber/type",keyword:"type",params:{type: schema50.properties.vendorPartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err21 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quantityReceived !== undefined){
if(!(typeof data.quantityReceived == "number")){
const err22 = {instancePath:instancePath+"/quantityReceived",schemaPath:"#/properties/quantityReceived/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err23 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err24 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err25 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema50.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.number === undefined){
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err30 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.chargeable !== undefined){
if(typeof data.chargeable !== "boolean"){
const err33 = {instancePath:instancePath+"/chargeable",schemaPath:"#/properties/chargeable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err34 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema50.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err35 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.addedByReceiptId !== undefined){
let data21 = data.addedByReceiptId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err36 = {instancePath:instancePath+"/addedByReceiptId",schemaPath:"#/properties/addedByReceiptId/type",keyword:"type",params:{type: schema50.properties.addedByReceiptId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.total === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data2 = data.invoiceId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err13 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema48.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema48.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema48.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err17 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema48.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err20 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err28 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err29 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err30 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema48.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema48.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data20 = data.vendorDocumentNumber;
if((typeof data20 !== "string") && (data20 !== null)){
const err32 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema48.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.date !== undefined){
let data21 = data.date;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err33 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data22 = data.requiredOn;
if((typeof data22 !== "string") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema48.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err36 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.sentOn !== undefined){
let data23 = data.sentOn;
if((typeof data23 !== "string") && (data23 !== null)){
const err37 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: schema48.properties.sentOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err38 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err39 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema48.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err40 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err41 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err43 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err45 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err46 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err47 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.createdById !== undefined){
let data30 = data.createdById;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err48 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema48.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.summary !== undefined){
let data31 = data.summary;
if((typeof data31 !== "string") && (data31 !== null)){
const err49 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema48.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err51 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema48.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data35.name === undefined){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data35.value === undefined){
const err54 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err56 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err57 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err58 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err60 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err61 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.outstandingCanceled !== undefined){
if(typeof data.outstandingCanceled !== "boolean"){
const err62 = {instancePath:instancePath+"/outstandingCanceled",schemaPath:"#/properties/outstandingCanceled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data42 = data.canceledReason;
const _errs90 = errors;
let valid9 = false;
let passing0 = null;
const _errs91 = errors;
if(typeof data42 !== "string"){
const err63 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((((data42 === "NotRequired") || (data42 === "Duplicate")) || (data42 === "Accidental")) || (data42 === "VendorIssue")) || (data42 === "Other")) || (data42 === "JobCanceled"))){
const err64 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs91 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs94 = errors;
if(data42 !== null){
const err65 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid0 = _errs94 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err66 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","description":"An order that waits for approval, was approved, or was rejected (POR).","required":["id","requestNumber","requestStatus","typeId","vendorId","businessUnitId","inventoryLocationId","date","requiredOn","total","shipTo","items"],"properties":{"id":{"type":"integer","format":"int64"},"requestNumber":{"type":"string","description":"Number of the request; not an order number."},"requestStatus":{"$ref":"#/components/schemas/Inventory.V2.PurchaseOrderRequestStatus"},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The job's invoice."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, taken from the job unless given."},"typeId":{"type":"integer","format":"int64","description":"The purchase order type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"shipTo":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse"},"businessUnitId":{"type":"integer","format":"int64"},"inventoryLocationId":{"type":"integer","format":"int64"},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch."},"vendorDocumentNumber":{"type":["string","null"],"description":"The vendor's invoice number: `vendorInvoiceNumber` in requests."},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the order.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"requiredOn":{"type":"string","format":"date-time","x-business-date":true,"pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"total":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"tax":{"type":"number","format":"decimal","x-scale":2,"default":0},"shipping":{"type":"number","format":"decimal","x-scale":2,"default":0},"summary":{"type":["string","null"],"format":"multiline","description":"Free text: `memo` in requests."},"items":{"type":"array","items":{"$ref":"#/components/schemas/PurchaseOrderItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"description":"Custom field values, null when there are none."},"budgetCodeId":{"type":["integer","null"],"format":"int64"},"shipToDescription":{"type":"string","default":""},"impactsTechnicianPayroll":{"type":"boolean","default":false},"rejectionReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.PoApprovalRejectionReason"},{"type":"null"}]},"purchaseOrderId":{"description":"The order that an approval made (POR-02).","type":["integer","null"],"format":"int64"}},"additionalProperties":false};
const schema55 = {"type":"string","description":"Where a request stands.","enum":["PendingApproval","Approved","Rejected"]};
const schema58 = {"type":"string","description":"Why a request is rejected.","enum":["CostTooHigh","WrongVendor","Other"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.requestNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestNumber"},message:"must have required property '"+"requestNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.requestStatus === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestStatus"},message:"must have required property '"+"requestStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.requiredOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requiredOn"},message:"must have required property '"+"requiredOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.total === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.shipTo === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.items === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.requestNumber !== undefined){
if(typeof data.requestNumber !== "string"){
const err14 = {instancePath:instancePath+"/requestNumber",schemaPath:"#/properties/requestNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestStatus !== undefined){
let data2 = data.requestStatus;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/requestStatus",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderRequestStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data2 === "PendingApproval") || (data2 === "Approved")) || (data2 === "Rejected"))){
const err16 = {instancePath:instancePath+"/requestStatus",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderRequestStatus/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data3 = data.invoiceId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err17 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema54.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.jobId !== undefined){
let data4 = data.jobId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err18 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema54.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.projectId !== undefined){
let data5 = data.projectId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema54.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err20 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err21 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema54.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err23 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err32 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err33 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema54.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data19 = data.vendorDocumentNumber;
if((typeof data19 !== "string") && (data19 !== null)){
const err34 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema54.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.date !== undefined){
let data20 = data.date;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err35 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data21 = data.requiredOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err37 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data22 = data.createdOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err39 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data23 = data.modifiedOn;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err41 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err43 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err44 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err45 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.summary !== undefined){
let data27 = data.summary;
if((typeof data27 !== "string") && (data27 !== null)){
const err46 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema54.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.items !== undefined){
let data28 = data.items;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data28[i0], {instancePath:instancePath+"/items/" + i0,parentData:data28,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.customFields !== undefined){
let data30 = data.customFields;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err48 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema54.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.typeId === undefined){
const err49 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data31.name === undefined){
const err50 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31.value === undefined){
const err51 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data31){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.typeId !== undefined){
let data32 = data31.typeId;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err53 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.name !== undefined){
if(typeof data31.name !== "string"){
const err54 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.value !== undefined){
if(typeof data31.value !== "string"){
const err55 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data.budgetCodeId !== undefined){
let data35 = data.budgetCodeId;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
const err57 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema54.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err58 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err59 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.rejectionReason !== undefined){
let data38 = data.rejectionReason;
const _errs83 = errors;
let valid10 = false;
let passing0 = null;
const _errs84 = errors;
if(typeof data38 !== "string"){
const err60 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data38 === "CostTooHigh") || (data38 === "WrongVendor")) || (data38 === "Other"))){
const err61 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid0 = _errs84 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs87 = errors;
if(data38 !== null){
const err62 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/properties/rejectionReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs87 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err63 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/properties/rejectionReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.purchaseOrderId !== undefined){
let data39 = data.purchaseOrderId;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
const err64 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema54.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","required":["id","number","purchaseOrderId","vendorId","inventoryLocationId","receiptAmount","items"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","default":true},"number":{"type":"string","description":"The order's number with `-R1`, `-R2` and so on."},"vendorInvoiceNumber":{"type":["string","null"],"x-vendor-declares":{"nullable":false},"description":"The vendor's invoice number: `vendorDocumentNumber` in requests."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"purchaseOrderId":{"type":"integer","format":"int64","description":"The purchase order."},"billId":{"type":["integer","null"],"format":"int64","description":"Bill made on receipt, if the tenant makes them."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"technicianId":{"type":["integer","null"],"format":"int64","description":"The technician, if any."},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"shipTo":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.AddressResponse"},{"type":"null"}],"description":"Where the order was to be delivered."},"shipToDescription":{"type":"string","default":""},"receiptAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping."},"taxAmount":{"type":"number","format":"decimal","x-scale":2,"default":0},"shippingAmount":{"type":"number","format":"decimal","x-scale":2,"default":0},"receivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"Date of the receipt.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","description":"Accounting batch, null until in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","default":"Pending"},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"landedCostMethod":{"$ref":"#/components/schemas/Inventory.V2.LandedCostMethod","default":"None"},"otherAmount":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Other costs."},"items":{"type":"array","items":{"$ref":"#/components/schemas/ReceiptItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Null when there are none."}},"additionalProperties":false};
const schema62 = {"type":"string","description":"Where a record stands on its way to accounting. Posted and Exported records are locked.","enum":["Pending","Posted","Exported"]};
const schema64 = {"type":"object","required":["id","skuId","name","code","quantity","cost","purchaseOrderItemId"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"description":{"type":"string","default":""},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"generalLedgerAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"General ledger account of the item."},"costOfSaleAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Cost of sale account of the item."},"assetAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Asset account; null for items not kept as assets."},"purchaseOrderItemId":{"type":"integer","format":"int64","description":"Line of the order that was received."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"allocatedShipping":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of the shipping."},"allocatedTax":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of the tax."},"allocatedOtherCosts":{"type":["number","null"],"format":"decimal","x-scale":2,"description":"Share of other costs."},"fullyLandedUnitCost":{"type":["number","null"],"format":"decimal","x-scale":10,"description":"Cost of one piece with its shares."}},"additionalProperties":false};
const schema65 = {"type":"object","description":"A general ledger account.","properties":{"name":{"type":["string","null"]},"number":{"type":["string","null"]},"type":{"type":["string","null"]},"detailType":{"type":["string","null"],"description":"Finer kind of account."}},"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.purchaseOrderItemId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderItemId"},message:"must have required property '"+"purchaseOrderItemId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err14 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data7 = data.generalLedgerAccount;
const _errs17 = errors;
let valid1 = false;
let passing0 = null;
const _errs18 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err15 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.number !== undefined){
let data9 = data7.number;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.type !== undefined){
let data10 = data7.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.detailType !== undefined){
let data11 = data7.detailType;
if((typeof data11 !== "string") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data7 !== null){
const err21 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err22 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data12 = data.costOfSaleAccount;
const _errs33 = errors;
let valid4 = false;
let passing1 = null;
const _errs34 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err23 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.number !== undefined){
let data14 = data12.number;
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.type !== undefined){
let data15 = data12.type;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.detailType !== undefined){
let data16 = data12.detailType;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data12 !== null){
const err29 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err30 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data17 = data.assetAccount;
const _errs49 = errors;
let valid7 = false;
let passing2 = null;
const _errs50 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err31 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.number !== undefined){
let data19 = data17.number;
if((typeof data19 !== "string") && (data19 !== null)){
const err33 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.type !== undefined){
let data20 = data17.type;
if((typeof data20 !== "string") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.detailType !== undefined){
let data21 = data17.detailType;
if((typeof data21 !== "string") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs62 = errors;
if(data17 !== null){
const err37 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err38 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.purchaseOrderItemId !== undefined){
let data22 = data.purchaseOrderItemId;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err39 = {instancePath:instancePath+"/purchaseOrderItemId",schemaPath:"#/properties/purchaseOrderItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data23 = data.budgetCodeId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err40 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema64.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.allocatedShipping !== undefined){
let data24 = data.allocatedShipping;
if((!(typeof data24 == "number")) && (data24 !== null)){
const err41 = {instancePath:instancePath+"/allocatedShipping",schemaPath:"#/properties/allocatedShipping/type",keyword:"type",params:{type: schema64.properties.allocatedShipping.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.allocatedTax !== undefined){
let data25 = data.allocatedTax;
if((!(typeof data25 == "number")) && (data25 !== null)){
const err42 = {instancePath:instancePath+"/allocatedTax",schemaPath:"#/properties/allocatedTax/type",keyword:"type",params:{type: schema64.properties.allocatedTax.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.allocatedOtherCosts !== undefined){
let data26 = data.allocatedOtherCosts;
if((!(typeof data26 == "number")) && (data26 !== null)){
const err43 = {instancePath:instancePath+"/allocatedOtherCosts",schemaPath:"#/properties/allocatedOtherCosts/type",keyword:"type",params:{type: schema64.properties.allocatedOtherCosts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.fullyLandedUnitCost !== undefined){
let data27 = data.fullyLandedUnitCost;
if((!(typeof data27 == "number")) && (data27 !== null)){
const err44 = {instancePath:instancePath+"/fullyLandedUnitCost",schemaPath:"#/properties/fullyLandedUnitCost/type",keyword:"type",params:{type: schema64.properties.fullyLandedUnitCost.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.purchaseOrderId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderId"},message:"must have required property '"+"purchaseOrderId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.vendorId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.receiptAmount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiptAmount"},message:"must have required property '"+"receiptAmount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.items === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err9 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err10 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vendorInvoiceNumber !== undefined){
let data3 = data.vendorInvoiceNumber;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/vendorInvoiceNumber",schemaPath:"#/properties/vendorInvoiceNumber/type",keyword:"type",params:{type: schema60.properties.vendorInvoiceNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.createdById !== undefined){
let data4 = data.createdById;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema60.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema60.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data6 = data.purchaseOrderId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.billId !== undefined){
let data7 = data.billId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/billId",schemaPath:"#/properties/billId/type",keyword:"type",params:{type: schema60.properties.billId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema60.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data9 = data.businessUnitId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema60.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data10 = data.vendorId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data11 = data.technicianId;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema60.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err20 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data13 = data.shipTo;
const _errs29 = errors;
let valid1 = false;
let passing0 = null;
const _errs30 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err21 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.street !== undefined){
let data14 = data13.street;
if((typeof data14 !== "string") && (data14 !== null)){
const err22 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.unit !== undefined){
let data15 = data13.unit;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.city !== undefined){
let data16 = data13.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.state !== undefined){
let data17 = data13.state;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.zip !== undefined){
let data18 = data13.zip;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.country !== undefined){
let data19 = data13.country;
if((typeof data19 !== "string") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs46 = errors;
if(data13 !== null){
const err29 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err30 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err31 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.receiptAmount !== undefined){
if(!(typeof data.receiptAmount == "number")){
const err32 = {instancePath:instancePath+"/receiptAmount",schemaPath:"#/properties/receiptAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err33 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err34 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err35 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema60.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err36 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err37 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err39 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.batchId !== undefined){
let data27 = data.batchId;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err41 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema60.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err42 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err43 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data29 = data.budgetCodeId;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema60.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data30 = data.landedCostMethod;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data30 === "None") || (data30 === "ByValue"))){
const err46 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.otherAmount !== undefined){
let data31 = data.otherAmount;
if((!(typeof data31 == "number")) && (data31 !== null)){
const err47 = {instancePath:instancePath+"/otherAmount",schemaPath:"#/properties/otherAmount/type",keyword:"type",params:{type: schema60.properties.otherAmount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err49 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema60.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err50 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data35.name === undefined){
const err51 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data35.value === undefined){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err54 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err55 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err56 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["id","number","status","returnTypeId","vendorId","businessUnitId","inventoryLocationId","returnAmount","returnDate","items"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","default":true},"number":{"type":"string","description":"Counts up from 1 for each tenant."},"referenceNumber":{"type":"string","default":""},"status":{"$ref":"#/components/schemas/Inventory.V2.InventoryReturnStatus","description":"Where the return stands."},"returnTypeId":{"type":"integer","format":"int64","description":"The return type."},"vendorId":{"type":"integer","format":"int64","description":"The vendor."},"purchaseOrderId":{"type":["integer","null"],"format":"int64","description":"Order the goods were received on, if any."},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"businessUnitId":{"type":"integer","format":"int64","description":"The business unit it is booked to."},"inventoryLocationId":{"type":"integer","format":"int64"},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"returnAmount":{"type":"number","format":"decimal","x-scale":2,"description":"Items plus tax and shipping, less the restocking fee."},"taxAmount":{"type":"number","format":"decimal","x-scale":2,"default":0},"shippingAmount":{"type":"number","format":"decimal","x-scale":2,"default":0},"returnDate":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the return.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"returnedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the goods went back; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"creditReceivedOn":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When the credit came; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","default":"Pending"},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"items":{"type":"array","items":{"$ref":"#/components/schemas/ReturnItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"restockingFee":{"type":"number","format":"decimal","x-scale":2,"default":0},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};
const schema71 = {"type":"string","description":"Pending, then Returned, then CreditReceived; or Canceled.","enum":["Pending","Returned","CreditReceived","Canceled"]};
const schema72 = {"type":"object","description":"The accounting batch a record is in.","required":["id"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":["string","null"]},"name":{"type":["string","null"]}},"additionalProperties":false};
const schema74 = {"type":"string","description":"Why a transaction was canceled.","enum":["NotRequired","Duplicate","Accidental","VendorIssue","Other","JobCanceled","NotWarranty","WarrantyRejected"]};
const schema75 = {"type":"object","required":["id","skuId","name","code","quantity","cost"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","default":""},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"generalLedgerAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"General ledger account of the item."},"costOfSaleAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Cost of sale account of the item."},"assetAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}],"description":"Asset account; null for items not kept as assets."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","default":true},"receiptItemId":{"type":["integer","null"],"format":"int64","description":"Receipt line the goods came by."},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."}},"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err16 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err17 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data9 = data.generalLedgerAccount;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err18 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.number !== undefined){
let data11 = data9.number;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.type !== undefined){
let data12 = data9.type;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.detailType !== undefined){
let data13 = data9.detailType;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data9 !== null){
const err24 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err25 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data14 = data.costOfSaleAccount;
const _errs37 = errors;
let valid4 = false;
let passing1 = null;
const _errs38 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err26 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if((typeof data15 !== "string") && (data15 !== null)){
const err27 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.number !== undefined){
let data16 = data14.number;
if((typeof data16 !== "string") && (data16 !== null)){
const err28 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.type !== undefined){
let data17 = data14.type;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.detailType !== undefined){
let data18 = data14.detailType;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs50 = errors;
if(data14 !== null){
const err32 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs50 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err33 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data19 = data.assetAccount;
const _errs53 = errors;
let valid7 = false;
let passing2 = null;
const _errs54 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err34 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if((typeof data20 !== "string") && (data20 !== null)){
const err35 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.number !== undefined){
let data21 = data19.number;
if((typeof data21 !== "string") && (data21 !== null)){
const err36 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.type !== undefined){
let data22 = data19.type;
if((typeof data22 !== "string") && (data22 !== null)){
const err37 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.detailType !== undefined){
let data23 = data19.detailType;
if((typeof data23 !== "string") && (data23 !== null)){
const err38 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs54 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs66 = errors;
if(data19 !== null){
const err40 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs66 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err41 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.serialNumbers !== undefined){
let data24 = data.serialNumbers;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err42 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema75.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err43 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25.number === undefined){
const err44 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data25){
if(!((key4 === "id") || (key4 === "number"))){
const err45 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err46 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.number !== undefined){
if(typeof data25.number !== "string"){
const err47 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data28 = data.createdById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err49 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema75.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.receiptItemId !== undefined){
let data30 = data.receiptItemId;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err51 = {instancePath:instancePath+"/receiptItemId",schemaPath:"#/properties/receiptItemId/type",keyword:"type",params:{type: schema75.properties.receiptItemId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data31 = data.budgetCodeId;
if((!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) && (data31 !== null)){
const err52 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema75.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.returnTypeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnTypeId"},message:"must have required property '"+"returnTypeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.returnAmount === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnAmount"},message:"must have required property '"+"returnAmount"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.returnDate === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnDate"},message:"must have required property '"+"returnDate"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err12 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err13 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err14 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data4 === "Pending") || (data4 === "Returned")) || (data4 === "CreditReceived")) || (data4 === "Canceled"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.returnTypeId !== undefined){
let data5 = data.returnTypeId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err17 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data6 = data.vendorId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data7 = data.purchaseOrderId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err19 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema70.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema70.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectId !== undefined){
let data9 = data.projectId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema70.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data10 = data.budgetCodeId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema70.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data11 = data.businessUnitId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err23 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err24 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.createdById !== undefined){
let data13 = data.createdById;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err25 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema70.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.memo !== undefined){
let data14 = data.memo;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema70.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.returnAmount !== undefined){
if(!(typeof data.returnAmount == "number")){
const err27 = {instancePath:instancePath+"/returnAmount",schemaPath:"#/properties/returnAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err28 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err29 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data18 = data.returnDate;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err30 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data19 = data.returnedOn;
if((typeof data19 !== "string") && (data19 !== null)){
const err32 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/type",keyword:"type",params:{type: schema70.properties.returnedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err33 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.creditReceivedOn !== undefined){
let data20 = data.creditReceivedOn;
if((typeof data20 !== "string") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/type",keyword:"type",params:{type: schema70.properties.creditReceivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err35 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err36 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err38 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.batchId !== undefined){
let data23 = data.batchId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err40 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema70.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.batch !== undefined){
let data24 = data.batch;
const _errs52 = errors;
let valid2 = false;
let passing0 = null;
const _errs53 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err41 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err42 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err43 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.number !== undefined){
let data26 = data24.number;
if((typeof data26 !== "string") && (data26 !== null)){
const err44 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data24.name !== undefined){
let data27 = data24.name;
if((typeof data27 !== "string") && (data27 !== null)){
const err45 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data24 !== null){
const err47 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err48 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err49 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err50 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data29 = data.canceledById;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err51 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema70.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data30 = data.canceledReason;
const _errs71 = errors;
let valid6 = false;
let passing1 = null;
const _errs72 = errors;
if(typeof data30 !== "string"){
const err52 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((((((data30 === "NotRequired") || (data30 === "Duplicate")) || (data30 === "Accidental")) || (data30 === "VendorIssue")) || (data30 === "Other")) || (data30 === "JobCanceled")) || (data30 === "NotWarranty")) || (data30 === "WarrantyRejected"))){
const err53 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs75 = errors;
if(data30 !== null){
const err54 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err55 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data31 = data.dateCanceled;
if((typeof data31 !== "string") && (data31 !== null)){
const err56 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema70.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err57 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err59 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema70.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data35.name === undefined){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data35.value === undefined){
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err63 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err64 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err65 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err66 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(data.restockingFee !== undefined){
if(!(typeof data.restockingFee == "number")){
const err68 = {instancePath:instancePath+"/restockingFee",schemaPath:"#/properties/restockingFee/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","required":["id","number","status","fromLocationId","toLocationId","date","items"],"properties":{"id":{"type":"integer","format":"int64"},"transferType":{"type":"string","default":"Replenishment"},"status":{"type":"string","enum":["Pending","Picked","Received","Canceled"]},"number":{"type":"string"},"referenceNumber":{"type":"string","default":""},"fromLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck the goods leave."},"toLocationId":{"type":"integer","format":"int64","description":"Warehouse or truck they go to."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","default":""},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the transfer.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"pickedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it was picked; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"receivedDate":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it arrived; null before.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","default":"Pending"},"dateRequired":{"type":["string","null"],"format":"date-time","x-business-date":true,"description":"When it is needed.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"jobId":{"type":["integer","null"],"format":"int64","description":"The job, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"active":{"type":"boolean","default":true},"pickedById":{"type":["integer","null"],"format":"int64","description":"User who picked it."},"receivedById":{"type":["integer","null"],"format":"int64","description":"User who received it."},"items":{"type":"array","items":{"$ref":"#/components/schemas/TransferItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"transferTypeId":{"type":"integer","format":"int64","default":1},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};
const schema85 = {"type":"object","required":["id","skuId","name","code","quantity","cost","totalCost"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","default":""},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"quantityPicked":{"type":"number","format":"decimal","x-scale":19,"default":0},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"totalCost":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","default":true},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totalCost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err17 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quantityPicked !== undefined){
if(!(typeof data.quantityPicked == "number")){
const err18 = {instancePath:instancePath+"/quantityPicked",schemaPath:"#/properties/quantityPicked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err19 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err20 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data11 = data.serialNumbers;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err21 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema85.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err22 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.number === undefined){
const err23 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "id") || (key1 === "number"))){
const err24 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err25 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.number !== undefined){
if(typeof data12.number !== "string"){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data15 = data.createdById;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err28 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema85.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err29 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data17 = data.budgetCodeId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err30 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema85.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fromLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromLocationId"},message:"must have required property '"+"fromLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.toLocationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toLocationId"},message:"must have required property '"+"toLocationId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.items === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.transferType !== undefined){
if(typeof data.transferType !== "string"){
const err9 = {instancePath:instancePath+"/transferType",schemaPath:"#/properties/transferType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data2 === "Pending") || (data2 === "Picked")) || (data2 === "Received")) || (data2 === "Canceled"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema81.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err13 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fromLocationId !== undefined){
let data5 = data.fromLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/fromLocationId",schemaPath:"#/properties/fromLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.toLocationId !== undefined){
let data6 = data.toLocationId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/toLocationId",schemaPath:"#/properties/toLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.createdById !== undefined){
let data7 = data.createdById;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema81.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err17 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data9 = data.date;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.pickedDate !== undefined){
let data10 = data.pickedDate;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/type",keyword:"type",params:{type: schema81.properties.pickedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err21 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.receivedDate !== undefined){
let data11 = data.receivedDate;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/type",keyword:"type",params:{type: schema81.properties.receivedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err24 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err26 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err28 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema81.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err29 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err30 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err32 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err33 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err35 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err36 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err38 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.dateRequired !== undefined){
let data20 = data.dateRequired;
if((typeof data20 !== "string") && (data20 !== null)){
const err39 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/type",keyword:"type",params:{type: schema81.properties.dateRequired.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err40 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.jobId !== undefined){
let data21 = data.jobId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err41 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema81.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data22 = data.invoiceId;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err42 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema81.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data23 = data.canceledById;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err43 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema81.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data24 = data.canceledReason;
const _errs58 = errors;
let valid5 = false;
let passing1 = null;
const _errs59 = errors;
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((((((data24 === "NotRequired") || (data24 === "Duplicate")) || (data24 === "Accidental")) || (data24 === "VendorIssue")) || (data24 === "Other")) || (data24 === "JobCanceled")) || (data24 === "NotWarranty")) || (data24 === "WarrantyRejected"))){
const err45 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs62 = errors;
if(data24 !== null){
const err46 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err47 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data25 = data.dateCanceled;
if((typeof data25 !== "string") && (data25 !== null)){
const err48 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema81.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err49 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.pickedById !== undefined){
let data27 = data.pickedById;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err51 = {instancePath:instancePath+"/pickedById",schemaPath:"#/properties/pickedById/type",keyword:"type",params:{type: schema81.properties.pickedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.receivedById !== undefined){
let data28 = data.receivedById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err52 = {instancePath:instancePath+"/receivedById",schemaPath:"#/properties/receivedById/type",keyword:"type",params:{type: schema81.properties.receivedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.items !== undefined){
let data29 = data.items;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data29[i0], {instancePath:instancePath+"/items/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.customFields !== undefined){
let data31 = data.customFields;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err54 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema81.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.typeId === undefined){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data32.name === undefined){
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data32.value === undefined){
const err57 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 in data32){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err58 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.typeId !== undefined){
let data33 = data32.typeId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err59 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err60 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.value !== undefined){
if(typeof data32.value !== "string"){
const err61 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
if(data.transferTypeId !== undefined){
let data36 = data.transferTypeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err63 = {instancePath:instancePath+"/transferTypeId",schemaPath:"#/properties/transferTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","required":["id","number","type","inventoryLocationId","date","items"],"properties":{"id":{"type":"integer","format":"int64"},"active":{"type":"boolean","default":true},"number":{"type":"string"},"referenceNumber":{"type":"string","default":""},"type":{"type":"string","enum":["Inventory Quantity Adjustment","Beginning Balance"]},"inventoryLocationId":{"type":"integer","format":"int64","description":"A warehouse id or a truck id."},"businessUnitId":{"type":["integer","null"],"format":"int64","description":"The business unit it is booked to."},"projectId":{"type":["integer","null"],"format":"int64","description":"The project, if any."},"invoiceId":{"type":["integer","null"],"format":"int64","description":"The invoice, if any."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"memo":{"type":"string","default":""},"date":{"type":"string","format":"date-time","x-business-date":true,"description":"Date of the adjustment.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"batchId":{"type":["integer","null"],"format":"int64","deprecated":true,"description":"Use `batch`."},"batch":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.BatchResponse"},{"type":"null"}],"description":"Accounting batch, null until the record is in one."},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","default":"Pending"},"canceledReason":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled"},{"type":"null"}],"description":"Why it was canceled."},"canceledById":{"type":["integer","null"],"format":"int64","description":"User who canceled it."},"dateCanceled":{"type":["string","null"],"format":"date-time","description":"When it was canceled.","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"items":{"type":"array","items":{"$ref":"#/components/schemas/AdjustmentItem"}},"customFields":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.CustomFieldResponse"},"x-vendor-declares":{"nullable":false},"description":"Custom field values, null when there are none."},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};
const schema92 = {"type":"object","required":["id","skuId","name","code","quantity","cost","totalCost"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"description":{"type":"string","default":""},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"name":{"type":"string"},"code":{"type":"string","description":"Code of the SKU."},"quantity":{"type":"number","format":"decimal","x-scale":19},"cost":{"type":"number","format":"decimal","x-scale":10,"description":"Cost of one piece."},"totalCost":{"type":"number","format":"decimal","x-scale":2,"description":"Quantity times cost."},"createdById":{"type":["integer","null"],"format":"int64","description":"User who made it."},"active":{"type":"boolean","default":true},"budgetCodeId":{"type":["integer","null"],"format":"int64","description":"Budget code, if any."},"serialNumbers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.SerialNumberResponse"},"description":"Serial numbers, null when there are none."}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totalCost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err17 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err19 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.createdById !== undefined){
let data10 = data.createdById;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err20 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema92.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err21 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data12 = data.budgetCodeId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema92.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err23 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema92.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err24 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.number === undefined){
const err25 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.date === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.items === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err8 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err10 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "Inventory Quantity Adjustment") || (data4 === "Beginning Balance"))){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema88.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data5 = data.inventoryLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data6 = data.businessUnitId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err14 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema88.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema88.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data8 = data.invoiceId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema88.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.createdById !== undefined){
let data9 = data.createdById;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema88.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err18 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err21 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err23 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err25 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema88.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err26 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err27 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err28 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err32 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err33 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err35 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data20 = data.canceledReason;
const _errs50 = errors;
let valid5 = false;
let passing1 = null;
const _errs51 = errors;
if(typeof data20 !== "string"){
const err36 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((((((data20 === "NotRequired") || (data20 === "Duplicate")) || (data20 === "Accidental")) || (data20 === "VendorIssue")) || (data20 === "Other")) || (data20 === "JobCanceled")) || (data20 === "NotWarranty")) || (data20 === "WarrantyRejected"))){
const err37 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs54 = errors;
if(data20 !== null){
const err38 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err39 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.canceledById !== undefined){
let data21 = data.canceledById;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err40 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema88.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dateCanceled !== undefined){
let data22 = data.dateCanceled;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema88.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.items !== undefined){
let data23 = data.items;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data23[i0], {instancePath:instancePath+"/items/" + i0,parentData:data23,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.customFields !== undefined){
let data25 = data.customFields;
if((!(Array.isArray(data25))) && (data25 !== null)){
const err44 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema88.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.typeId === undefined){
const err45 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data26.name === undefined){
const err46 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data26.value === undefined){
const err47 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 in data26){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err48 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.typeId !== undefined){
let data27 = data26.typeId;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err49 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err50 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.value !== undefined){
if(typeof data26.value !== "string"){
const err51 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","description":"What was posted to accounting together (RCP-07).","required":["id","number","name"],"properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"string"},"name":{"type":"string"},"syncStatus":{"$ref":"#/components/schemas/Inventory.V2.SyncStatus","default":"Posted"}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "number")) || (key0 === "name")) || (key0 === "syncStatus"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.syncStatus !== undefined){
let data3 = data.syncStatus;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "Pending") || (data3 === "Posted")) || (data3 === "Exported"))){
const err8 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true},"type":{"type":"string","default":"Truck"},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"isConsignment":{"type":"boolean","default":false},"locationIds":{"type":["array","null"],"items":{"type":"integer","format":"int64"},"description":"Warehouses and trucks that use it."},"items":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Inventory.V2.InventoryTemplateItemResponse"},"description":"The lines."}},"additionalProperties":false};
const schema98 = {"type":"object","description":"A SKU to keep in stock, with its bounds.","required":["id","skuId","code","name","skuType","minQuantity","maxQuantity","isConsignment"],"properties":{"id":{"type":"integer","format":"int64"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"code":{"type":"string","description":"Code of the SKU."},"description":{"type":["string","null"],"description":"Text on the line; may hold HTML."},"name":{"type":"string"},"skuType":{"type":"string","description":"Kind of pricebook entry."},"minQuantity":{"type":"number","format":"decimal","x-scale":19,"description":"Restock below this."},"maxQuantity":{"type":"number","format":"decimal","x-scale":19,"description":"Restock up to this."},"memo":{"type":["string","null"],"description":"Free text."},"unitOfMeasure":{"oneOf":[{"$ref":"#/components/schemas/Inventory.UnitOfMeasureModel"},{"type":"null"}],"description":"Unit the SKU is kept in; null for single pieces."},"isConsignment":{"type":"boolean","description":"Whether the vendor owns the goods until they are used."}},"additionalProperties":false};
const schema99 = {"type":"object","description":"A unit a SKU is bought or counted in.","required":["name","skuId","skuType","quantity","id","unitOfMeasureBaseId","skuCode","isUsedForPurchasing","vendors"],"properties":{"name":{"type":"string"},"skuId":{"type":"integer","format":"int64","description":"Material or equipment of the pricebook."},"skuType":{"$ref":"#/components/schemas/Pricebook.Types.SkuType","description":"Kind of pricebook entry."},"quantity":{"type":"number","format":"decimal","x-scale":19,"description":"Pieces in the unit."},"id":{"type":"integer","format":"int64"},"unitOfMeasureBaseId":{"type":"integer","format":"int64","description":"The unit this one is a variant of."},"newSkuConversionBatchId":{"type":["integer","null"],"format":"int64","description":"Set when SKUs were converted to this unit."},"oldSkuConversionBatchId":{"type":["integer","null"],"format":"int64","description":"Set when SKUs were converted from this unit."},"skuCode":{"type":"string","description":"Code of the SKU."},"isUsedForPurchasing":{"type":"boolean","description":"Whether orders may use the unit."},"vendors":{"type":"array","items":{"$ref":"#/components/schemas/Inventory.UnitOfMeasureVendorModel"},"description":"Vendors that sell in this unit."}},"additionalProperties":false};
const schema100 = {"type":"string","description":"Kind of pricebook entry.","enum":["Service","Material","Equipment","PriceModifier"]};
const schema101 = {"type":"object","description":"A vendor's part number and cost for a unit.","required":["id","procurementVendorId","vendorPartNumber","vendorDefaultUnit","active"],"properties":{"id":{"type":"integer","format":"int64"},"procurementVendorId":{"type":"integer","format":"int64","description":"The vendor."},"vendorPartNumber":{"type":"string","description":"The vendor's own number for the item."},"vendorDefaultUnit":{"type":"boolean","description":"Whether the vendor sells it in this unit by default."},"cost":{"type":["number","null"],"format":"decimal","x-scale":10,"description":"Cost of one piece."},"active":{"type":"boolean","description":"False once deactivated or canceled."}},"additionalProperties":false};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.skuType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.quantity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unitOfMeasureBaseId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unitOfMeasureBaseId"},message:"must have required property '"+"unitOfMeasureBaseId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.skuCode === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isUsedForPurchasing === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isUsedForPurchasing"},message:"must have required property '"+"isUsedForPurchasing"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.vendors === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendors"},message:"must have required property '"+"vendors"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema99.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err11 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skuType !== undefined){
let data2 = data.skuType;
if(typeof data2 !== "string"){
const err12 = {instancePath:instancePath+"/skuType",schemaPath:"#/components/schemas/Pricebook.Types.SkuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data2 === "Service") || (data2 === "Material")) || (data2 === "Equipment")) || (data2 === "PriceModifier"))){
const err13 = {instancePath:instancePath+"/skuType",schemaPath:"#/components/schemas/Pricebook.Types.SkuType/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err14 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.unitOfMeasureBaseId !== undefined){
let data5 = data.unitOfMeasureBaseId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/unitOfMeasureBaseId",schemaPath:"#/properties/unitOfMeasureBaseId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.newSkuConversionBatchId !== undefined){
let data6 = data.newSkuConversionBatchId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err17 = {instancePath:instancePath+"/newSkuConversionBatchId",schemaPath:"#/properties/newSkuConversionBatchId/type",keyword:"type",params:{type: schema99.properties.newSkuConversionBatchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.oldSkuConversionBatchId !== undefined){
let data7 = data.oldSkuConversionBatchId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/oldSkuConversionBatchId",schemaPath:"#/properties/oldSkuConversionBatchId/type",keyword:"type",params:{type: schema99.properties.oldSkuConversionBatchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.skuCode !== undefined){
if(typeof data.skuCode !== "string"){
const err19 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.isUsedForPurchasing !== undefined){
if(typeof data.isUsedForPurchasing !== "boolean"){
const err20 = {instancePath:instancePath+"/isUsedForPurchasing",schemaPath:"#/properties/isUsedForPurchasing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendors !== undefined){
let data10 = data.vendors;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err21 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11.procurementVendorId === undefined){
const err22 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "procurementVendorId"},message:"must have required property '"+"procurementVendorId"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data11.vendorPartNumber === undefined){
const err23 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "vendorPartNumber"},message:"must have required property '"+"vendorPartNumber"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.vendorDefaultUnit === undefined){
const err24 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "vendorDefaultUnit"},message:"must have required property '"+"vendorDefaultUnit"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.active === undefined){
const err25 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data11){
if(!((((((key1 === "id") || (key1 === "procurementVendorId")) || (key1 === "vendorPartNumber")) || (key1 === "vendorDefaultUnit")) || (key1 === "cost")) || (key1 === "active"))){
const err26 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err27 = {instancePath:instancePath+"/vendors/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.procurementVendorId !== undefined){
let data13 = data11.procurementVendorId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err28 = {instancePath:instancePath+"/vendors/" + i0+"/procurementVendorId",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/procurementVendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.vendorPartNumber !== undefined){
if(typeof data11.vendorPartNumber !== "string"){
const err29 = {instancePath:instancePath+"/vendors/" + i0+"/vendorPartNumber",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/vendorPartNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.vendorDefaultUnit !== undefined){
if(typeof data11.vendorDefaultUnit !== "boolean"){
const err30 = {instancePath:instancePath+"/vendors/" + i0+"/vendorDefaultUnit",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/vendorDefaultUnit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.cost !== undefined){
let data16 = data11.cost;
if((!(typeof data16 == "number")) && (data16 !== null)){
const err31 = {instancePath:instancePath+"/vendors/" + i0+"/cost",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/cost/type",keyword:"type",params:{type: schema101.properties.cost.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.active !== undefined){
if(typeof data11.active !== "boolean"){
const err32 = {instancePath:instancePath+"/vendors/" + i0+"/active",schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/vendors/" + i0,schemaPath:"#/components/schemas/Inventory.UnitOfMeasureVendorModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skuType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.minQuantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minQuantity"},message:"must have required property '"+"minQuantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.maxQuantity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maxQuantity"},message:"must have required property '"+"maxQuantity"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.isConsignment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isConsignment"},message:"must have required property '"+"isConsignment"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema98.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err10 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema98.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.skuType !== undefined){
if(typeof data.skuType !== "string"){
const err14 = {instancePath:instancePath+"/skuType",schemaPath:"#/properties/skuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.minQuantity !== undefined){
if(!(typeof data.minQuantity == "number")){
const err15 = {instancePath:instancePath+"/minQuantity",schemaPath:"#/properties/minQuantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.maxQuantity !== undefined){
if(!(typeof data.maxQuantity == "number")){
const err16 = {instancePath:instancePath+"/maxQuantity",schemaPath:"#/properties/maxQuantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.memo !== undefined){
let data8 = data.memo;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema98.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unitOfMeasure !== undefined){
let data9 = data.unitOfMeasure;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(!(validate66(data9, {instancePath:instancePath+"/unitOfMeasure",parentData:data,parentDataProperty:"unitOfMeasure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data9 !== null){
const err18 = {instancePath:instancePath+"/unitOfMeasure",schemaPath:"#/properties/unitOfMeasure/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err19 = {instancePath:instancePath+"/unitOfMeasure",schemaPath:"#/properties/unitOfMeasure/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.isConsignment !== undefined){
if(typeof data.isConsignment !== "boolean"){
const err20 = {instancePath:instancePath+"/isConsignment",schemaPath:"#/properties/isConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data4 = data.createdOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data5 = data.modifiedOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isConsignment !== undefined){
if(typeof data.isConsignment !== "boolean"){
const err11 = {instancePath:instancePath+"/isConsignment",schemaPath:"#/properties/isConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.locationIds !== undefined){
let data7 = data.locationIds;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/locationIds",schemaPath:"#/properties/locationIds/type",keyword:"type",params:{type: schema97.properties.locationIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err13 = {instancePath:instancePath+"/locationIds/" + i0,schemaPath:"#/properties/locationIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.items !== undefined){
let data9 = data.items;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema97.properties.items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data9[i1], {instancePath:instancePath+"/items/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true},"address":{"$ref":"#/components/schemas/Inventory.V2.AddressResponse","description":"The warehouse's address."},"inventoryTemplateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `templateId` in requests."},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "active")) || (key0 === "address")) || (key0 === "inventoryTemplateId")) || (key0 === "createdOn")) || (key0 === "modifiedOn")) || (key0 === "externalDataByApplication"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.street !== undefined){
let data4 = data3.street;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.unit !== undefined){
let data5 = data3.unit;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.city !== undefined){
let data6 = data3.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.state !== undefined){
let data7 = data3.state;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.zip !== undefined){
let data8 = data3.zip;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.country !== undefined){
let data9 = data3.country;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data10 = data.inventoryTemplateId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema102.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data11 = data.createdOn;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err15 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data12 = data.modifiedOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err17 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","required":["id","name"],"properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"active":{"type":"boolean","default":true},"memo":{"type":["string","null"],"format":"multiline","x-vendor-declares":{"nullable":false},"description":"Free text, null when not set."},"warehouseId":{"type":["integer","null"],"format":"int64","description":"Warehouse the truck belongs to."},"technicianIds":{"type":"array","items":{"type":"integer","format":"int64"},"default":[]},"inventoryTemplateId":{"type":["integer","null"],"format":"int64","description":"Stock template: `templateId` in requests."},"createdOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"modifiedOn":{"type":"string","format":"date-time","default":"2026-01-01T00:00:00Z","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},"externalDataByApplication":{"$ref":"#/components/schemas/ExternalDataByApplication"}},"additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema104.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.memo !== undefined){
let data3 = data.memo;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema104.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.warehouseId !== undefined){
let data4 = data.warehouseId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/warehouseId",schemaPath:"#/properties/warehouseId/type",keyword:"type",params:{type: schema104.properties.warehouseId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.technicianIds !== undefined){
let data5 = data.technicianIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err8 = {instancePath:instancePath+"/technicianIds/" + i0,schemaPath:"#/properties/technicianIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/technicianIds",schemaPath:"#/properties/technicianIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data7 = data.inventoryTemplateId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema104.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data8 = data.createdOn;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data9 = data.modifiedOn;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","description":"A material or a piece of equipment of the pricebook.","required":["id","code","name","type"],"properties":{"id":{"type":"integer","format":"int64"},"code":{"type":"string"},"name":{"type":"string"},"type":{"type":"string","enum":["Material","Equipment"]},"active":{"type":"boolean","default":true},"cost":{"type":"number","format":"decimal","x-scale":10,"default":0},"generalLedgerAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}]},"costOfSaleAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}]},"assetAccount":{"oneOf":[{"$ref":"#/components/schemas/Inventory.V2.GLAccountResponse"},{"type":"null"}]}},"additionalProperties":false};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema109.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "Material") || (data3 === "Equipment"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema109.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err10 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err11 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data6 = data.generalLedgerAccount;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err12 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.number !== undefined){
let data8 = data6.number;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.detailType !== undefined){
let data10 = data6.detailType;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data6 !== null){
const err18 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err19 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data11 = data.costOfSaleAccount;
const _errs31 = errors;
let valid4 = false;
let passing1 = null;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err20 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.number !== undefined){
let data13 = data11.number;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.type !== undefined){
let data14 = data11.type;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.detailType !== undefined){
let data15 = data11.detailType;
if((typeof data15 !== "string") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data11 !== null){
const err26 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err27 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data16 = data.assetAccount;
const _errs47 = errors;
let valid7 = false;
let passing2 = null;
const _errs48 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err28 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.number !== undefined){
let data18 = data16.number;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.type !== undefined){
let data19 = data16.type;
if((typeof data19 !== "string") && (data19 !== null)){
const err31 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.detailType !== undefined){
let data20 = data16.detailType;
if((typeof data20 !== "string") && (data20 !== null)){
const err32 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs60 = errors;
if(data16 !== null){
const err34 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs60 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err35 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.clock !== undefined){
let data1 = data.clock;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.settings !== undefined){
let data2 = data.settings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((key1 === "integrationUserId") || (key1 === "billsOnReceipt")) || (key1 === "vendorDocumentNumberRequired")) || (key1 === "approvalThreshold"))){
const err4 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.integrationUserId !== undefined){
let data3 = data2.integrationUserId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/settings/integrationUserId",schemaPath:"#/components/schemas/Settings/properties/integrationUserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.billsOnReceipt !== undefined){
if(typeof data2.billsOnReceipt !== "boolean"){
const err6 = {instancePath:instancePath+"/settings/billsOnReceipt",schemaPath:"#/components/schemas/Settings/properties/billsOnReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.vendorDocumentNumberRequired !== undefined){
if(typeof data2.vendorDocumentNumberRequired !== "boolean"){
const err7 = {instancePath:instancePath+"/settings/vendorDocumentNumberRequired",schemaPath:"#/components/schemas/Settings/properties/vendorDocumentNumberRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.approvalThreshold !== undefined){
let data6 = data2.approvalThreshold;
if((!(typeof data6 == "number")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/settings/approvalThreshold",schemaPath:"#/components/schemas/Settings/properties/approvalThreshold/type",keyword:"type",params:{type: schema34.properties.approvalThreshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.vendors !== undefined){
let data7 = data.vendors;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data7[i0], {instancePath:instancePath+"/vendors/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/vendors",schemaPath:"#/properties/vendors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vendorCustomFields !== undefined){
let data9 = data.vendorCustomFields;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate27(data9[i1], {instancePath:instancePath+"/vendorCustomFields/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/vendorCustomFields",schemaPath:"#/properties/vendorCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.purchaseOrderTypes !== undefined){
let data11 = data.purchaseOrderTypes;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate29(data11[i2], {instancePath:instancePath+"/purchaseOrderTypes/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/purchaseOrderTypes",schemaPath:"#/properties/purchaseOrderTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.purchaseOrders !== undefined){
let data13 = data.purchaseOrders;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate31(data13[i3], {instancePath:instancePath+"/purchaseOrders/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/purchaseOrders",schemaPath:"#/properties/purchaseOrders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purchaseOrderCustomFields !== undefined){
let data15 = data.purchaseOrderCustomFields;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate27(data15[i4], {instancePath:instancePath+"/purchaseOrderCustomFields/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/purchaseOrderCustomFields",schemaPath:"#/properties/purchaseOrderCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.purchaseOrderRequests !== undefined){
let data17 = data.purchaseOrderRequests;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate36(data17[i5], {instancePath:instancePath+"/purchaseOrderRequests/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/purchaseOrderRequests",schemaPath:"#/properties/purchaseOrderRequests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.markups !== undefined){
let data19 = data.markups;
if(Array.isArray(data19)){
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err16 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data20.from === undefined){
const err17 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data20.to === undefined){
const err18 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data20.percent === undefined){
const err19 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data20){
if(!((((((key2 === "createdOn") || (key2 === "modifiedOn")) || (key2 === "from")) || (key2 === "to")) || (key2 === "percent")) || (key2 === "id"))){
const err20 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.createdOn !== undefined){
let data21 = data20.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err21 = {instancePath:instancePath+"/markups/" + i6+"/createdOn",schemaPath:"#/components/schemas/Markup/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/markups/" + i6+"/createdOn",schemaPath:"#/components/schemas/Markup/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20.modifiedOn !== undefined){
let data22 = data20.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err23 = {instancePath:instancePath+"/markups/" + i6+"/modifiedOn",schemaPath:"#/components/schemas/Markup/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/markups/" + i6+"/modifiedOn",schemaPath:"#/components/schemas/Markup/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.from !== undefined){
if(!(typeof data20.from == "number")){
const err25 = {instancePath:instancePath+"/markups/" + i6+"/from",schemaPath:"#/components/schemas/Markup/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data20.to !== undefined){
if(!(typeof data20.to == "number")){
const err26 = {instancePath:instancePath+"/markups/" + i6+"/to",schemaPath:"#/components/schemas/Markup/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data20.percent !== undefined){
if(!(typeof data20.percent == "number")){
const err27 = {instancePath:instancePath+"/markups/" + i6+"/percent",schemaPath:"#/components/schemas/Markup/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data20.id !== undefined){
let data26 = data20.id;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err28 = {instancePath:instancePath+"/markups/" + i6+"/id",schemaPath:"#/components/schemas/Markup/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/markups/" + i6,schemaPath:"#/components/schemas/Markup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/markups",schemaPath:"#/properties/markups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.receipts !== undefined){
let data27 = data.receipts;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
if(!(validate39(data27[i7], {instancePath:instancePath+"/receipts/" + i7,parentData:data27,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/receipts",schemaPath:"#/properties/receipts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.receiptCustomFields !== undefined){
let data29 = data.receiptCustomFields;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data29[i8], {instancePath:instancePath+"/receiptCustomFields/" + i8,parentData:data29,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/receiptCustomFields",schemaPath:"#/properties/receiptCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.returnTypes !== undefined){
let data31 = data.returnTypes;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.id === undefined){
const err33 = {instancePath:instancePath+"/returnTypes/" + i9,schemaPath:"#/components/schemas/ReturnType/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data32.name === undefined){
const err34 = {instancePath:instancePath+"/returnTypes/" + i9,schemaPath:"#/components/schemas/ReturnType/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data32){
if(!(func1.call(schema69.properties, key3))){
const err35 = {instancePath:instancePath+"/returnTypes/" + i9,schemaPath:"#/components/schemas/ReturnType/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data32.id !== undefined){
let data33 = data32.id;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err36 = {instancePath:instancePath+"/returnTypes/" + i9+"/id",schemaPath:"#/components/schemas/ReturnType/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err37 = {instancePath:instancePath+"/returnTypes/" + i9+"/name",schemaPath:"#/components/schemas/ReturnType/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data32.automaticallyReceiveVendorCredit !== undefined){
if(typeof data32.automaticallyReceiveVendorCredit !== "boolean"){
const err38 = {instancePath:instancePath+"/returnTypes/" + i9+"/automaticallyReceiveVendorCredit",schemaPath:"#/components/schemas/ReturnType/properties/automaticallyReceiveVendorCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data32.includeInSalesTax !== undefined){
if(typeof data32.includeInSalesTax !== "boolean"){
const err39 = {instancePath:instancePath+"/returnTypes/" + i9+"/includeInSalesTax",schemaPath:"#/components/schemas/ReturnType/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data32.active !== undefined){
if(typeof data32.active !== "boolean"){
const err40 = {instancePath:instancePath+"/returnTypes/" + i9+"/active",schemaPath:"#/components/schemas/ReturnType/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data32.isDefault !== undefined){
if(typeof data32.isDefault !== "boolean"){
const err41 = {instancePath:instancePath+"/returnTypes/" + i9+"/isDefault",schemaPath:"#/components/schemas/ReturnType/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data32.isDefaultForConsignment !== undefined){
if(typeof data32.isDefaultForConsignment !== "boolean"){
const err42 = {instancePath:instancePath+"/returnTypes/" + i9+"/isDefaultForConsignment",schemaPath:"#/components/schemas/ReturnType/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data32.createdOn !== undefined){
let data40 = data32.createdOn;
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
const err43 = {instancePath:instancePath+"/returnTypes/" + i9+"/createdOn",schemaPath:"#/components/schemas/ReturnType/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/returnTypes/" + i9+"/createdOn",schemaPath:"#/components/schemas/ReturnType/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data32.modifiedOn !== undefined){
let data41 = data32.modifiedOn;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err45 = {instancePath:instancePath+"/returnTypes/" + i9+"/modifiedOn",schemaPath:"#/components/schemas/ReturnType/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/returnTypes/" + i9+"/modifiedOn",schemaPath:"#/components/schemas/ReturnType/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/returnTypes/" + i9,schemaPath:"#/components/schemas/ReturnType/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/returnTypes",schemaPath:"#/properties/returnTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.returns !== undefined){
let data42 = data.returns;
if(Array.isArray(data42)){
const len10 = data42.length;
for(let i10=0; i10<len10; i10++){
if(!(validate44(data42[i10], {instancePath:instancePath+"/returns/" + i10,parentData:data42,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/returns",schemaPath:"#/properties/returns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.returnCustomFields !== undefined){
let data44 = data.returnCustomFields;
if(Array.isArray(data44)){
const len11 = data44.length;
for(let i11=0; i11<len11; i11++){
if(!(validate27(data44[i11], {instancePath:instancePath+"/returnCustomFields/" + i11,parentData:data44,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/returnCustomFields",schemaPath:"#/properties/returnCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.transfers !== undefined){
let data46 = data.transfers;
if(Array.isArray(data46)){
const len12 = data46.length;
for(let i12=0; i12<len12; i12++){
if(!(validate50(data46[i12], {instancePath:instancePath+"/transfers/" + i12,parentData:data46,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.transferCustomFields !== undefined){
let data48 = data.transferCustomFields;
if(Array.isArray(data48)){
const len13 = data48.length;
for(let i13=0; i13<len13; i13++){
if(!(validate27(data48[i13], {instancePath:instancePath+"/transferCustomFields/" + i13,parentData:data48,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/transferCustomFields",schemaPath:"#/properties/transferCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.adjustments !== undefined){
let data50 = data.adjustments;
if(Array.isArray(data50)){
const len14 = data50.length;
for(let i14=0; i14<len14; i14++){
if(!(validate56(data50[i14], {instancePath:instancePath+"/adjustments/" + i14,parentData:data50,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/adjustments",schemaPath:"#/properties/adjustments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.adjustmentCustomFields !== undefined){
let data52 = data.adjustmentCustomFields;
if(Array.isArray(data52)){
const len15 = data52.length;
for(let i15=0; i15<len15; i15++){
if(!(validate27(data52[i15], {instancePath:instancePath+"/adjustmentCustomFields/" + i15,parentData:data52,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/adjustmentCustomFields",schemaPath:"#/properties/adjustmentCustomFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.batches !== undefined){
let data54 = data.batches;
if(Array.isArray(data54)){
const len16 = data54.length;
for(let i16=0; i16<len16; i16++){
if(!(validate62(data54[i16], {instancePath:instancePath+"/batches/" + i16,parentData:data54,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/batches",schemaPath:"#/properties/batches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.templates !== undefined){
let data56 = data.templates;
if(Array.isArray(data56)){
const len17 = data56.length;
for(let i17=0; i17<len17; i17++){
if(!(validate64(data56[i17], {instancePath:instancePath+"/templates/" + i17,parentData:data56,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.warehouses !== undefined){
let data58 = data.warehouses;
if(Array.isArray(data58)){
const len18 = data58.length;
for(let i18=0; i18<len18; i18++){
if(!(validate70(data58[i18], {instancePath:instancePath+"/warehouses/" + i18,parentData:data58,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/warehouses",schemaPath:"#/properties/warehouses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.trucks !== undefined){
let data60 = data.trucks;
if(Array.isArray(data60)){
const len19 = data60.length;
for(let i19=0; i19<len19; i19++){
if(!(validate73(data60[i19], {instancePath:instancePath+"/trucks/" + i19,parentData:data60,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/trucks",schemaPath:"#/properties/trucks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.businessUnits !== undefined){
let data62 = data.businessUnits;
if(Array.isArray(data62)){
const len20 = data62.length;
for(let i20=0; i20<len20; i20++){
let data63 = data62[i20];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.id === undefined){
const err59 = {instancePath:instancePath+"/businessUnits/" + i20,schemaPath:"#/components/schemas/BusinessUnit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data63.name === undefined){
const err60 = {instancePath:instancePath+"/businessUnits/" + i20,schemaPath:"#/components/schemas/BusinessUnit/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 in data63){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "active"))){
const err61 = {instancePath:instancePath+"/businessUnits/" + i20,schemaPath:"#/components/schemas/BusinessUnit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data63.id !== undefined){
let data64 = data63.id;
if(!((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64)))){
const err62 = {instancePath:instancePath+"/businessUnits/" + i20+"/id",schemaPath:"#/components/schemas/BusinessUnit/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data63.name !== undefined){
if(typeof data63.name !== "string"){
const err63 = {instancePath:instancePath+"/businessUnits/" + i20+"/name",schemaPath:"#/components/schemas/BusinessUnit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data63.active !== undefined){
if(typeof data63.active !== "boolean"){
const err64 = {instancePath:instancePath+"/businessUnits/" + i20+"/active",schemaPath:"#/components/schemas/BusinessUnit/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/businessUnits/" + i20,schemaPath:"#/components/schemas/BusinessUnit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/businessUnits",schemaPath:"#/properties/businessUnits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.technicians !== undefined){
let data67 = data.technicians;
if(Array.isArray(data67)){
const len21 = data67.length;
for(let i21=0; i21<len21; i21++){
let data68 = data67[i21];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.id === undefined){
const err67 = {instancePath:instancePath+"/technicians/" + i21,schemaPath:"#/components/schemas/Technician/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data68.name === undefined){
const err68 = {instancePath:instancePath+"/technicians/" + i21,schemaPath:"#/components/schemas/Technician/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data68){
if(!(((key5 === "id") || (key5 === "name")) || (key5 === "active"))){
const err69 = {instancePath:instancePath+"/technicians/" + i21,schemaPath:"#/components/schemas/Technician/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data68.id !== undefined){
let data69 = data68.id;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
const err70 = {instancePath:instancePath+"/technicians/" + i21+"/id",schemaPath:"#/components/schemas/Technician/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data68.name !== undefined){
if(typeof data68.name !== "string"){
const err71 = {instancePath:instancePath+"/technicians/" + i21+"/name",schemaPath:"#/components/schemas/Technician/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data68.active !== undefined){
if(typeof data68.active !== "boolean"){
const err72 = {instancePath:instancePath+"/technicians/" + i21+"/active",schemaPath:"#/components/schemas/Technician/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/technicians/" + i21,schemaPath:"#/components/schemas/Technician/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/technicians",schemaPath:"#/properties/technicians/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.projects !== undefined){
let data72 = data.projects;
if(Array.isArray(data72)){
const len22 = data72.length;
for(let i22=0; i22<len22; i22++){
let data73 = data72[i22];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.id === undefined){
const err75 = {instancePath:instancePath+"/projects/" + i22,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data73.number === undefined){
const err76 = {instancePath:instancePath+"/projects/" + i22,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data73.name === undefined){
const err77 = {instancePath:instancePath+"/projects/" + i22,schemaPath:"#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 in data73){
if(!((((key6 === "id") || (key6 === "number")) || (key6 === "name")) || (key6 === "businessUnitIds"))){
const err78 = {instancePath:instancePath+"/projects/" + i22,schemaPath:"#/components/schemas/Project/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data73.id !== undefined){
let data74 = data73.id;
if(!((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74)))){
const err79 = {instancePath:instancePath+"/projects/" + i22+"/id",schemaPath:"#/components/schemas/Project/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data73.number !== undefined){
if(typeof data73.number !== "string"){
const err80 = {instancePath:instancePath+"/projects/" + i22+"/number",schemaPath:"#/components/schemas/Project/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data73.name !== undefined){
if(typeof data73.name !== "string"){
const err81 = {instancePath:instancePath+"/projects/" + i22+"/name",schemaPath:"#/components/schemas/Project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data73.businessUnitIds !== undefined){
let data77 = data73.businessUnitIds;
if(Array.isArray(data77)){
const len23 = data77.length;
for(let i23=0; i23<len23; i23++){
let data78 = data77[i23];
if(!((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78)))){
const err82 = {instancePath:instancePath+"/projects/" + i22+"/businessUnitIds/" + i23,schemaPath:"#/components/schemas/Project/properties/businessUnitIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/projects/" + i22+"/businessUnitIds",schemaPath:"#/components/schemas/Project/properties/businessUnitIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/projects/" + i22,schemaPath:"#/components/schemas/Project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/projects",schemaPath:"#/properties/projects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.jobs !== undefined){
let data79 = data.jobs;
if(Array.isArray(data79)){
const len24 = data79.length;
for(let i24=0; i24<len24; i24++){
let data80 = data79[i24];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.id === undefined){
const err86 = {instancePath:instancePath+"/jobs/" + i24,schemaPath:"#/components/schemas/Job/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data80.jobNumber === undefined){
const err87 = {instancePath:instancePath+"/jobs/" + i24,schemaPath:"#/components/schemas/Job/required",keyword:"required",params:{missingProperty: "jobNumber"},message:"must have required property '"+"jobNumber"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key7 in data80){
if(!((((key7 === "id") || (key7 === "jobNumber")) || (key7 === "projectId")) || (key7 === "invoiceId"))){
const err88 = {instancePath:instancePath+"/jobs/" + i24,schemaPath:"#/components/schemas/Job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data80.id !== undefined){
let data81 = data80.id;
if(!((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81)))){
const err89 = {instancePath:instancePath+"/jobs/" + i24+"/id",schemaPath:"#/components/schemas/Job/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data80.jobNumber !== undefined){
if(typeof data80.jobNumber !== "string"){
const err90 = {instancePath:instancePath+"/jobs/" + i24+"/jobNumber",schemaPath:"#/components/schemas/Job/properties/jobNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data80.projectId !== undefined){
let data83 = data80.projectId;
if((!((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83)))) && (data83 !== null)){
const err91 = {instancePath:instancePath+"/jobs/" + i24+"/projectId",schemaPath:"#/components/schemas/Job/properties/projectId/type",keyword:"type",params:{type: schema108.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data80.invoiceId !== undefined){
let data84 = data80.invoiceId;
if((!((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84)))) && (data84 !== null)){
const err92 = {instancePath:instancePath+"/jobs/" + i24+"/invoiceId",schemaPath:"#/components/schemas/Job/properties/invoiceId/type",keyword:"type",params:{type: schema108.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/jobs/" + i24,schemaPath:"#/components/schemas/Job/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.skus !== undefined){
let data85 = data.skus;
if(Array.isArray(data85)){
const len25 = data85.length;
for(let i25=0; i25<len25; i25++){
if(!(validate76(data85[i25], {instancePath:instancePath+"/skus/" + i25,parentData:data85,parentDataProperty:i25,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/skus",schemaPath:"#/properties/skus/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.tagTypes !== undefined){
let data87 = data.tagTypes;
if(Array.isArray(data87)){
const len26 = data87.length;
for(let i26=0; i26<len26; i26++){
let data88 = data87[i26];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.id === undefined){
const err96 = {instancePath:instancePath+"/tagTypes/" + i26,schemaPath:"#/components/schemas/TagType/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data88.name === undefined){
const err97 = {instancePath:instancePath+"/tagTypes/" + i26,schemaPath:"#/components/schemas/TagType/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key8 in data88){
if(!(((key8 === "id") || (key8 === "name")) || (key8 === "active"))){
const err98 = {instancePath:instancePath+"/tagTypes/" + i26,schemaPath:"#/components/schemas/TagType/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data88.id !== undefined){
let data89 = data88.id;
if(!((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89)))){
const err99 = {instancePath:instancePath+"/tagTypes/" + i26+"/id",schemaPath:"#/components/schemas/TagType/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data88.name !== undefined){
if(typeof data88.name !== "string"){
const err100 = {instancePath:instancePath+"/tagTypes/" + i26+"/name",schemaPath:"#/components/schemas/TagType/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data88.active !== undefined){
if(typeof data88.active !== "boolean"){
const err101 = {instancePath:instancePath+"/tagTypes/" + i26+"/active",schemaPath:"#/components/schemas/TagType/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/tagTypes/" + i26,schemaPath:"#/components/schemas/TagType/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/tagTypes",schemaPath:"#/properties/tagTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.paymentTerms !== undefined){
let data92 = data.paymentTerms;
if(Array.isArray(data92)){
const len27 = data92.length;
for(let i27=0; i27<len27; i27++){
let data93 = data92[i27];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.id === undefined){
const err104 = {instancePath:instancePath+"/paymentTerms/" + i27,schemaPath:"#/components/schemas/PaymentTerm/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data93.name === undefined){
const err105 = {instancePath:instancePath+"/paymentTerms/" + i27,schemaPath:"#/components/schemas/PaymentTerm/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key9 in data93){
if(!(((key9 === "id") || (key9 === "name")) || (key9 === "active"))){
const err106 = {instancePath:instancePath+"/paymentTerms/" + i27,schemaPath:"#/components/schemas/PaymentTerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data93.id !== undefined){
let data94 = data93.id;
if(!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))){
const err107 = {instancePath:instancePath+"/paymentTerms/" + i27+"/id",schemaPath:"#/components/schemas/PaymentTerm/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data93.name !== undefined){
if(typeof data93.name !== "string"){
const err108 = {instancePath:instancePath+"/paymentTerms/" + i27+"/name",schemaPath:"#/components/schemas/PaymentTerm/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data93.active !== undefined){
if(typeof data93.active !== "boolean"){
const err109 = {instancePath:instancePath+"/paymentTerms/" + i27+"/active",schemaPath:"#/components/schemas/PaymentTerm/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/paymentTerms/" + i27,schemaPath:"#/components/schemas/PaymentTerm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/paymentTerms",schemaPath:"#/properties/paymentTerms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.budgetCodes !== undefined){
let data97 = data.budgetCodes;
if(Array.isArray(data97)){
const len28 = data97.length;
for(let i28=0; i28<len28; i28++){
let data98 = data97[i28];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.id === undefined){
const err112 = {instancePath:instancePath+"/budgetCodes/" + i28,schemaPath:"#/components/schemas/BudgetCode/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data98.code === undefined){
const err113 = {instancePath:instancePath+"/budgetCodes/" + i28,schemaPath:"#/components/schemas/BudgetCode/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key10 in data98){
if(!(((key10 === "id") || (key10 === "code")) || (key10 === "active"))){
const err114 = {instancePath:instancePath+"/budgetCodes/" + i28,schemaPath:"#/components/schemas/BudgetCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data98.id !== undefined){
let data99 = data98.id;
if(!((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99)))){
const err115 = {instancePath:instancePath+"/budgetCodes/" + i28+"/id",schemaPath:"#/components/schemas/BudgetCode/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data98.code !== undefined){
if(typeof data98.code !== "string"){
const err116 = {instancePath:instancePath+"/budgetCodes/" + i28+"/code",schemaPath:"#/components/schemas/BudgetCode/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data98.active !== undefined){
if(typeof data98.active !== "boolean"){
const err117 = {instancePath:instancePath+"/budgetCodes/" + i28+"/active",schemaPath:"#/components/schemas/BudgetCode/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/budgetCodes/" + i28,schemaPath:"#/components/schemas/BudgetCode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/budgetCodes",schemaPath:"#/properties/budgetCodes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="World" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Settings = validate79;
const schema116 = {"$id":"Settings","$ref":"document#/components/schemas/Settings"};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Settings" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "integrationUserId") || (key0 === "billsOnReceipt")) || (key0 === "vendorDocumentNumberRequired")) || (key0 === "approvalThreshold"))){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.integrationUserId !== undefined){
let data0 = data.integrationUserId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err1 = {instancePath:instancePath+"/integrationUserId",schemaPath:"document#/components/schemas/Settings/properties/integrationUserId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.billsOnReceipt !== undefined){
if(typeof data.billsOnReceipt !== "boolean"){
const err2 = {instancePath:instancePath+"/billsOnReceipt",schemaPath:"document#/components/schemas/Settings/properties/billsOnReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.vendorDocumentNumberRequired !== undefined){
if(typeof data.vendorDocumentNumberRequired !== "boolean"){
const err3 = {instancePath:instancePath+"/vendorDocumentNumberRequired",schemaPath:"document#/components/schemas/Settings/properties/vendorDocumentNumberRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.approvalThreshold !== undefined){
let data3 = data.approvalThreshold;
if((!(typeof data3 == "number")) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/approvalThreshold",schemaPath:"document#/components/schemas/Settings/properties/approvalThreshold/type",keyword:"type",params:{type: schema34.properties.approvalThreshold.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"document#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Vendor = validate80;
const schema118 = {"$id":"Vendor","$ref":"document#/components/schemas/Vendor"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.isTruckReplenishment !== undefined){
if(typeof data.isTruckReplenishment !== "boolean"){
const err6 = {instancePath:instancePath+"/isTruckReplenishment",schemaPath:"#/properties/isTruckReplenishment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isMobileCreationRestricted !== undefined){
if(typeof data.isMobileCreationRestricted !== "boolean"){
const err7 = {instancePath:instancePath+"/isMobileCreationRestricted",schemaPath:"#/properties/isMobileCreationRestricted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema35.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.deliveryOption !== undefined){
let data6 = data.deliveryOption;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data6 === "Manual") || (data6 === "EmailAsExcel")) || (data6 === "EmailAsPdf")) || (data6 === "EmailAsPdfRollupView")) || (data6 === "Electronic")) || (data6 === "MarkAsSent")) || (data6 === "EmailAsExcelAndPdf")) || (data6 === "VendorPortal"))){
const err10 = {instancePath:instancePath+"/deliveryOption",schemaPath:"#/components/schemas/InventoryUnsafe.PurchaseOrderDeliveryOption/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.defaultTaxRate !== undefined){
if(!(typeof data.defaultTaxRate == "number")){
const err11 = {instancePath:instancePath+"/defaultTaxRate",schemaPath:"#/properties/defaultTaxRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contactInfo !== undefined){
let data8 = data.contactInfo;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.firstName === undefined){
const err12 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8.lastName === undefined){
const err13 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.phone === undefined){
const err14 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.email === undefined){
const err15 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.fax === undefined){
const err16 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/required",keyword:"required",params:{missingProperty: "fax"},message:"must have required property '"+"fax"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data8){
if(!(((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "phone")) || (key1 === "email")) || (key1 === "fax"))){
const err17 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.firstName !== undefined){
let data9 = data8.firstName;
if((typeof data9 !== "string") && (data9 !== null)){
const err18 = {instancePath:instancePath+"/contactInfo/firstName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/firstName/type",keyword:"type",params:{type: schema37.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.lastName !== undefined){
let data10 = data8.lastName;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/contactInfo/lastName",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/lastName/type",keyword:"type",params:{type: schema37.properties.lastName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.phone !== undefined){
let data11 = data8.phone;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/contactInfo/phone",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/phone/type",keyword:"type",params:{type: schema37.properties.phone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.email !== undefined){
let data12 = data8.email;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/contactInfo/email",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/email/type",keyword:"type",params:{type: schema37.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.fax !== undefined){
let data13 = data8.fax;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/contactInfo/fax",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/properties/fax/type",keyword:"type",params:{type: schema37.properties.fax.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/contactInfo",schemaPath:"#/components/schemas/Inventory.V2.VendorContactInfoResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.address !== undefined){
let data14 = data.address;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((((key2 === "street") || (key2 === "unit")) || (key2 === "city")) || (key2 === "state")) || (key2 === "zip")) || (key2 === "country"))){
const err24 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.street !== undefined){
let data15 = data14.street;
if((typeof data15 !== "string") && (data15 !== null)){
const err25 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.unit !== undefined){
let data16 = data14.unit;
if((typeof data16 !== "string") && (data16 !== null)){
const err26 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.city !== undefined){
let data17 = data14.city;
if((typeof data17 !== "string") && (data17 !== null)){
const err27 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.state !== undefined){
let data18 = data14.state;
if((typeof data18 !== "string") && (data18 !== null)){
const err28 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.zip !== undefined){
let data19 = data14.zip;
if((typeof data19 !== "string") && (data19 !== null)){
const err29 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.country !== undefined){
let data20 = data14.country;
if((typeof data20 !== "string") && (data20 !== null)){
const err30 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err32 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err34 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.customFields !== undefined){
let data23 = data.customFields;
if((!(Array.isArray(data23))) && (data23 !== null)){
const err36 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema35.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.typeId === undefined){
const err37 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data24.name === undefined){
const err38 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data24.value === undefined){
const err39 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data24){
if(!(((key3 === "typeId") || (key3 === "name")) || (key3 === "value"))){
const err40 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.typeId !== undefined){
let data25 = data24.typeId;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err41 = {instancePath:instancePath+"/customFields/" + i0+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.name !== undefined){
if(typeof data24.name !== "string"){
const err42 = {instancePath:instancePath+"/customFields/" + i0+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.value !== undefined){
if(typeof data24.value !== "string"){
const err43 = {instancePath:instancePath+"/customFields/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/customFields/" + i0,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
if(data.vendorQuickbooksItem !== undefined){
let data28 = data.vendorQuickbooksItem;
if((typeof data28 !== "string") && (data28 !== null)){
const err45 = {instancePath:instancePath+"/vendorQuickbooksItem",schemaPath:"#/properties/vendorQuickbooksItem/type",keyword:"type",params:{type: schema35.properties.vendorQuickbooksItem.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.paymentTermId !== undefined){
let data29 = data.paymentTermId;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err46 = {instancePath:instancePath+"/paymentTermId",schemaPath:"#/properties/paymentTermId/type",keyword:"type",params:{type: schema35.properties.paymentTermId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.remittanceVendorId !== undefined){
let data30 = data.remittanceVendorId;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err47 = {instancePath:instancePath+"/remittanceVendorId",schemaPath:"#/properties/remittanceVendorId/type",keyword:"type",params:{type: schema35.properties.remittanceVendorId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.tagTypeIds !== undefined){
let data31 = data.tagTypeIds;
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err48 = {instancePath:instancePath+"/tagTypeIds/" + i1,schemaPath:"#/properties/tagTypeIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/tagTypeIds",schemaPath:"#/properties/tagTypeIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.vendorContacts !== undefined){
let data33 = data.vendorContacts;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err50 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data34.name === undefined){
const err51 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data34.email === undefined){
const err52 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data34){
if(!(((key4 === "id") || (key4 === "name")) || (key4 === "email"))){
const err53 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.id !== undefined){
let data35 = data34.id;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
const err54 = {instancePath:instancePath+"/vendorContacts/" + i2+"/id",schemaPath:"#/components/schemas/VendorContact/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data34.name !== undefined){
if(typeof data34.name !== "string"){
const err55 = {instancePath:instancePath+"/vendorContacts/" + i2+"/name",schemaPath:"#/components/schemas/VendorContact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data34.email !== undefined){
if(typeof data34.email !== "string"){
const err56 = {instancePath:instancePath+"/vendorContacts/" + i2+"/email",schemaPath:"#/components/schemas/VendorContact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/vendorContacts/" + i2,schemaPath:"#/components/schemas/VendorContact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/vendorContacts",schemaPath:"#/properties/vendorContacts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Vendor" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const VendorContact = validate84;
const schema125 = {"$id":"VendorContact","$ref":"document#/components/schemas/VendorContact"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="VendorContact" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/VendorContact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "email"))){
const err3 = {instancePath,schemaPath:"document#/components/schemas/VendorContact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/VendorContact/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/VendorContact/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err6 = {instancePath:instancePath+"/email",schemaPath:"document#/components/schemas/VendorContact/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"document#/components/schemas/VendorContact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ExternalDataByApplication = validate85;
const schema127 = {"$id":"ExternalDataByApplication","$ref":"document#/components/schemas/ExternalDataByApplication"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.value === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/value",schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/components/schemas/Inventory.V2.ExternalDataModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ExternalDataByApplication" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const CustomFieldType = validate88;
const schema130 = {"$id":"CustomFieldType","$ref":"document#/components/schemas/CustomFieldType"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dataType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataType"},message:"must have required property '"+"dataType"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "dataType")) || (key0 === "dataTypeOptions")) || (key0 === "createdOn")) || (key0 === "modifiedOn"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dataType !== undefined){
let data2 = data.dataType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "Text") || (data2 === "Dropdown")) || (data2 === "Numeric"))){
const err7 = {instancePath:instancePath+"/dataType",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldDataType/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataTypeOptions !== undefined){
let data3 = data.dataTypeOptions;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/dataTypeOptions",schemaPath:"#/properties/dataTypeOptions/type",keyword:"type",params:{type: schema43.properties.dataTypeOptions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/dataTypeOptions/" + i0,schemaPath:"#/properties/dataTypeOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.createdOn !== undefined){
let data5 = data.createdOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err10 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data6 = data.modifiedOn;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err12 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="CustomFieldType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderType = validate91;
const schema133 = {"$id":"PurchaseOrderType","$ref":"document#/components/schemas/PurchaseOrderType"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema45.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.automaticallyReceive !== undefined){
if(typeof data.automaticallyReceive !== "boolean"){
const err6 = {instancePath:instancePath+"/automaticallyReceive",schemaPath:"#/properties/automaticallyReceive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.displayToTechnician !== undefined){
if(typeof data.displayToTechnician !== "boolean"){
const err7 = {instancePath:instancePath+"/displayToTechnician",schemaPath:"#/properties/displayToTechnician/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.impactToTechnicianPayroll !== undefined){
if(typeof data.impactToTechnicianPayroll !== "boolean"){
const err8 = {instancePath:instancePath+"/impactToTechnicianPayroll",schemaPath:"#/properties/impactToTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.allowTechniciansToSendPo !== undefined){
if(typeof data.allowTechniciansToSendPo !== "boolean"){
const err9 = {instancePath:instancePath+"/allowTechniciansToSendPo",schemaPath:"#/properties/allowTechniciansToSendPo/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.defaultRequiredDateDaysOffset !== undefined){
let data7 = data.defaultRequiredDateDaysOffset;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err10 = {instancePath:instancePath+"/defaultRequiredDateDaysOffset",schemaPath:"#/properties/defaultRequiredDateDaysOffset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skipWeekends !== undefined){
if(typeof data.skipWeekends !== "boolean"){
const err11 = {instancePath:instancePath+"/skipWeekends",schemaPath:"#/properties/skipWeekends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.excludeTaxFromJobCosting !== undefined){
if(typeof data.excludeTaxFromJobCosting !== "boolean"){
const err12 = {instancePath:instancePath+"/excludeTaxFromJobCosting",schemaPath:"#/properties/excludeTaxFromJobCosting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data10 = data.landedCostMethod;
if(typeof data10 !== "string"){
const err13 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data10 === "None") || (data10 === "ByValue"))){
const err14 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.includeTaxInFullyLandedCost !== undefined){
if(typeof data.includeTaxInFullyLandedCost !== "boolean"){
const err15 = {instancePath:instancePath+"/includeTaxInFullyLandedCost",schemaPath:"#/properties/includeTaxInFullyLandedCost/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.includeInPoScreen !== undefined){
if(typeof data.includeInPoScreen !== "boolean"){
const err20 = {instancePath:instancePath+"/includeInPoScreen",schemaPath:"#/properties/includeInPoScreen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.requireJobBeforeReceipt !== undefined){
if(typeof data.requireJobBeforeReceipt !== "boolean"){
const err21 = {instancePath:instancePath+"/requireJobBeforeReceipt",schemaPath:"#/properties/requireJobBeforeReceipt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err22 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"#/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err23 = {instancePath:instancePath+"/isDefault",schemaPath:"#/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err24 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"#/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.copyPurchaseOrderItemsToInvoiceWhenReceived !== undefined){
if(typeof data.copyPurchaseOrderItemsToInvoiceWhenReceived !== "boolean"){
const err25 = {instancePath:instancePath+"/copyPurchaseOrderItemsToInvoiceWhenReceived",schemaPath:"#/properties/copyPurchaseOrderItemsToInvoiceWhenReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.alertSettings !== undefined){
let data20 = data.alertSettings;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
if(!((((key1 === "sendEmailToTechnicianWhenPoMovedToSend") || (key1 === "sendEmailToTechnicianWhenPoMovedToReceived")) || (key1 === "sendEmailToPmWhenPoMovedToSend")) || (key1 === "sendEmailToPmWhenPoMovedToReceived"))){
const err26 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/AlertSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data20.sendEmailToTechnicianWhenPoMovedToSend !== undefined){
if(typeof data20.sendEmailToTechnicianWhenPoMovedToSend !== "boolean"){
const err27 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToSend",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data20.sendEmailToTechnicianWhenPoMovedToReceived !== undefined){
if(typeof data20.sendEmailToTechnicianWhenPoMovedToReceived !== "boolean"){
const err28 = {instancePath:instancePath+"/alertSettings/sendEmailToTechnicianWhenPoMovedToReceived",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data20.sendEmailToPmWhenPoMovedToSend !== undefined){
if(typeof data20.sendEmailToPmWhenPoMovedToSend !== "boolean"){
const err29 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToSend",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.sendEmailToPmWhenPoMovedToReceived !== undefined){
if(typeof data20.sendEmailToPmWhenPoMovedToReceived !== "boolean"){
const err30 = {instancePath:instancePath+"/alertSettings/sendEmailToPmWhenPoMovedToReceived",schemaPath:"#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/alertSettings",schemaPath:"#/components/schemas/AlertSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const AlertSettings = validate94;
const schema137 = {"$id":"AlertSettings","$ref":"document#/components/schemas/AlertSettings"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="AlertSettings" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sendEmailToTechnicianWhenPoMovedToSend") || (key0 === "sendEmailToTechnicianWhenPoMovedToReceived")) || (key0 === "sendEmailToPmWhenPoMovedToSend")) || (key0 === "sendEmailToPmWhenPoMovedToReceived"))){
const err0 = {instancePath,schemaPath:"document#/components/schemas/AlertSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sendEmailToTechnicianWhenPoMovedToSend !== undefined){
if(typeof data.sendEmailToTechnicianWhenPoMovedToSend !== "boolean"){
const err1 = {instancePath:instancePath+"/sendEmailToTechnicianWhenPoMovedToSend",schemaPath:"document#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sendEmailToTechnicianWhenPoMovedToReceived !== undefined){
if(typeof data.sendEmailToTechnicianWhenPoMovedToReceived !== "boolean"){
const err2 = {instancePath:instancePath+"/sendEmailToTechnicianWhenPoMovedToReceived",schemaPath:"document#/components/schemas/AlertSettings/properties/sendEmailToTechnicianWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sendEmailToPmWhenPoMovedToSend !== undefined){
if(typeof data.sendEmailToPmWhenPoMovedToSend !== "boolean"){
const err3 = {instancePath:instancePath+"/sendEmailToPmWhenPoMovedToSend",schemaPath:"document#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToSend/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sendEmailToPmWhenPoMovedToReceived !== undefined){
if(typeof data.sendEmailToPmWhenPoMovedToReceived !== "boolean"){
const err4 = {instancePath:instancePath+"/sendEmailToPmWhenPoMovedToReceived",schemaPath:"document#/components/schemas/AlertSettings/properties/sendEmailToPmWhenPoMovedToReceived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"document#/components/schemas/AlertSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrder = validate95;
const schema139 = {"$id":"PurchaseOrder","$ref":"document#/components/schemas/PurchaseOrder"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.total === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data2 = data.invoiceId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err13 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema48.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.jobId !== undefined){
let data3 = data.jobId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema48.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.projectId !== undefined){
let data4 = data.projectId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema48.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err17 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema48.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err20 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err21 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err28 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err29 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err30 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema48.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema48.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data20 = data.vendorDocumentNumber;
if((typeof data20 !== "string") && (data20 !== null)){
const err32 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema48.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.date !== undefined){
let data21 = data.date;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err33 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data22 = data.requiredOn;
if((typeof data22 !== "string") && (data22 !== null)){
const err35 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: schema48.properties.requiredOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err36 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.sentOn !== undefined){
let data23 = data.sentOn;
if((typeof data23 !== "string") && (data23 !== null)){
const err37 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/type",keyword:"type",params:{type: schema48.properties.sentOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err38 = {instancePath:instancePath+"/sentOn",schemaPath:"#/properties/sentOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err39 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema48.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err40 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err41 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err43 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err45 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err46 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err47 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.createdById !== undefined){
let data30 = data.createdById;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err48 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema48.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.summary !== undefined){
let data31 = data.summary;
if((typeof data31 !== "string") && (data31 !== null)){
const err49 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema48.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err51 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema48.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data35.name === undefined){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data35.value === undefined){
const err54 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err56 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err57 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err58 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err60 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err61 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.outstandingCanceled !== undefined){
if(typeof data.outstandingCanceled !== "boolean"){
const err62 = {instancePath:instancePath+"/outstandingCanceled",schemaPath:"#/properties/outstandingCanceled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data42 = data.canceledReason;
const _errs90 = errors;
let valid9 = false;
let passing0 = null;
const _errs91 = errors;
if(typeof data42 !== "string"){
const err63 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((((data42 === "NotRequired") || (data42 === "Duplicate")) || (data42 === "Accidental")) || (data42 === "VendorIssue")) || (data42 === "Other")) || (data42 === "JobCanceled"))){
const err64 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderCancellationReason/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs91 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs94 = errors;
if(data42 !== null){
const err65 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid0 = _errs94 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err66 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrder" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderItem = validate99;
const schema144 = {"$id":"PurchaseOrderItem","$ref":"document#/components/schemas/PurchaseOrderItem"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.skuName === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuName"},message:"must have required property '"+"skuName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.skuCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuCode"},message:"must have required property '"+"skuCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.skuType === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuType"},message:"must have required property '"+"skuType"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.quantity === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.total === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err11 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.skuName !== undefined){
if(typeof data.skuName !== "string"){
const err17 = {instancePath:instancePath+"/skuName",schemaPath:"#/properties/skuName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.skuCode !== undefined){
if(typeof data.skuCode !== "string"){
const err18 = {instancePath:instancePath+"/skuCode",schemaPath:"#/properties/skuCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.skuType !== undefined){
if(typeof data.skuType !== "string"){
const err19 = {instancePath:instancePath+"/skuType",schemaPath:"#/properties/skuType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.vendorPartNumber !== undefined){
let data8 = data.vendorPartNumber;
if((typeof data8 !== "string") && (data8 !== null)){
const err20 = {instancePath:instancePath+"/vendorPartNumber",schemaPath:"#/properties/vendorPartNumber/type",keyword:"type",params:{type: schema50.properties.vendorPartNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err21 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quantityReceived !== undefined){
if(!(typeof data.quantityReceived == "number")){
const err22 = {instancePath:instancePath+"/quantityReceived",schemaPath:"#/properties/quantityReceived/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err23 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err24 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err25 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema50.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14.number === undefined){
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err30 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err32 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.chargeable !== undefined){
if(typeof data.chargeable !== "boolean"){
const err33 = {instancePath:instancePath+"/chargeable",schemaPath:"#/properties/chargeable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data19 = data.budgetCodeId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err34 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema50.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err35 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.addedByReceiptId !== undefined){
let data21 = data.addedByReceiptId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err36 = {instancePath:instancePath+"/addedByReceiptId",schemaPath:"#/properties/addedByReceiptId/type",keyword:"type",params:{type: schema50.properties.addedByReceiptId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate100(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PurchaseOrderRequest = validate102;
const schema147 = {"$id":"PurchaseOrderRequest","$ref":"document#/components/schemas/PurchaseOrderRequest"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.requestNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestNumber"},message:"must have required property '"+"requestNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.requestStatus === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requestStatus"},message:"must have required property '"+"requestStatus"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.typeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.date === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.requiredOn === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requiredOn"},message:"must have required property '"+"requiredOn"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.total === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.shipTo === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipTo"},message:"must have required property '"+"shipTo"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.items === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema54.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.requestNumber !== undefined){
if(typeof data.requestNumber !== "string"){
const err14 = {instancePath:instancePath+"/requestNumber",schemaPath:"#/properties/requestNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.requestStatus !== undefined){
let data2 = data.requestStatus;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/requestStatus",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderRequestStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data2 === "PendingApproval") || (data2 === "Approved")) || (data2 === "Rejected"))){
const err16 = {instancePath:instancePath+"/requestStatus",schemaPath:"#/components/schemas/Inventory.V2.PurchaseOrderRequestStatus/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data3 = data.invoiceId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err17 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema54.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.jobId !== undefined){
let data4 = data.jobId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err18 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema54.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.projectId !== undefined){
let data5 = data.projectId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema54.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.typeId !== undefined){
let data6 = data.typeId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err20 = {instancePath:instancePath+"/typeId",schemaPath:"#/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data7 = data.vendorId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err21 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data8 = data.technicianId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema54.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data9 = data.shipTo;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err23 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.street !== undefined){
let data10 = data9.street;
if((typeof data10 !== "string") && (data10 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.unit !== undefined){
let data11 = data9.unit;
if((typeof data11 !== "string") && (data11 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.city !== undefined){
let data12 = data9.city;
if((typeof data12 !== "string") && (data12 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.state !== undefined){
let data13 = data9.state;
if((typeof data13 !== "string") && (data13 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.zip !== undefined){
let data14 = data9.zip;
if((typeof data14 !== "string") && (data14 !== null)){
const err28 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.country !== undefined){
let data15 = data9.country;
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data16 = data.businessUnitId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data17 = data.inventoryLocationId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err32 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.batchId !== undefined){
let data18 = data.batchId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err33 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema54.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.vendorDocumentNumber !== undefined){
let data19 = data.vendorDocumentNumber;
if((typeof data19 !== "string") && (data19 !== null)){
const err34 = {instancePath:instancePath+"/vendorDocumentNumber",schemaPath:"#/properties/vendorDocumentNumber/type",keyword:"type",params:{type: schema54.properties.vendorDocumentNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.date !== undefined){
let data20 = data.date;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err35 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.requiredOn !== undefined){
let data21 = data.requiredOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err37 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/requiredOn",schemaPath:"#/properties/requiredOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data22 = data.createdOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err39 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data23 = data.modifiedOn;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err41 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.total !== undefined){
if(!(typeof data.total == "number")){
const err43 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.tax !== undefined){
if(!(typeof data.tax == "number")){
const err44 = {instancePath:instancePath+"/tax",schemaPath:"#/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.shipping !== undefined){
if(!(typeof data.shipping == "number")){
const err45 = {instancePath:instancePath+"/shipping",schemaPath:"#/properties/shipping/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.summary !== undefined){
let data27 = data.summary;
if((typeof data27 !== "string") && (data27 !== null)){
const err46 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: schema54.properties.summary.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.items !== undefined){
let data28 = data.items;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data28[i0], {instancePath:instancePath+"/items/" + i0,parentData:data28,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.customFields !== undefined){
let data30 = data.customFields;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err48 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema54.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.typeId === undefined){
const err49 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data31.name === undefined){
const err50 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data31.value === undefined){
const err51 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data31){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.typeId !== undefined){
let data32 = data31.typeId;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err53 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data31.name !== undefined){
if(typeof data31.name !== "string"){
const err54 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data31.value !== undefined){
if(typeof data31.value !== "string"){
const err55 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
if(data.budgetCodeId !== undefined){
let data35 = data.budgetCodeId;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
const err57 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema54.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err58 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.impactsTechnicianPayroll !== undefined){
if(typeof data.impactsTechnicianPayroll !== "boolean"){
const err59 = {instancePath:instancePath+"/impactsTechnicianPayroll",schemaPath:"#/properties/impactsTechnicianPayroll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.rejectionReason !== undefined){
let data38 = data.rejectionReason;
const _errs83 = errors;
let valid10 = false;
let passing0 = null;
const _errs84 = errors;
if(typeof data38 !== "string"){
const err60 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((data38 === "CostTooHigh") || (data38 === "WrongVendor")) || (data38 === "Other"))){
const err61 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/components/schemas/Inventory.V2.PoApprovalRejectionReason/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid0 = _errs84 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs87 = errors;
if(data38 !== null){
const err62 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/properties/rejectionReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs87 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
const err63 = {instancePath:instancePath+"/rejectionReason",schemaPath:"#/properties/rejectionReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
}
if(data.purchaseOrderId !== undefined){
let data39 = data.purchaseOrderId;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
const err64 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema54.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PurchaseOrderRequest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Markup = validate106;
const schema153 = {"$id":"Markup","$ref":"document#/components/schemas/Markup"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Markup" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.percent === undefined){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Markup/required",keyword:"required",params:{missingProperty: "percent"},message:"must have required property '"+"percent"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "createdOn") || (key0 === "modifiedOn")) || (key0 === "from")) || (key0 === "to")) || (key0 === "percent")) || (key0 === "id"))){
const err4 = {instancePath,schemaPath:"document#/components/schemas/Markup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data0 = data.createdOn;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Markup/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/Markup/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data1 = data.modifiedOn;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Markup/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/Markup/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.from !== undefined){
if(!(typeof data.from == "number")){
const err9 = {instancePath:instancePath+"/from",schemaPath:"document#/components/schemas/Markup/properties/from/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined){
if(!(typeof data.to == "number")){
const err10 = {instancePath:instancePath+"/to",schemaPath:"document#/components/schemas/Markup/properties/to/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.percent !== undefined){
if(!(typeof data.percent == "number")){
const err11 = {instancePath:instancePath+"/percent",schemaPath:"document#/components/schemas/Markup/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data5 = data.id;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Markup/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"document#/components/schemas/Markup/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Receipt = validate107;
const schema155 = {"$id":"Receipt","$ref":"document#/components/schemas/Receipt"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.purchaseOrderId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderId"},message:"must have required property '"+"purchaseOrderId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.vendorId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.receiptAmount === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiptAmount"},message:"must have required property '"+"receiptAmount"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.items === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema60.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err9 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err10 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.vendorInvoiceNumber !== undefined){
let data3 = data.vendorInvoiceNumber;
if((typeof data3 !== "string") && (data3 !== null)){
const err11 = {instancePath:instancePath+"/vendorInvoiceNumber",schemaPath:"#/properties/vendorInvoiceNumber/type",keyword:"type",params:{type: schema60.properties.vendorInvoiceNumber.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.createdById !== undefined){
let data4 = data.createdById;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema60.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.memo !== undefined){
let data5 = data.memo;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema60.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data6 = data.purchaseOrderId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err14 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.billId !== undefined){
let data7 = data.billId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/billId",schemaPath:"#/properties/billId/type",keyword:"type",params:{type: schema60.properties.billId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema60.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data9 = data.businessUnitId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema60.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data10 = data.vendorId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.technicianId !== undefined){
let data11 = data.technicianId;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/technicianId",schemaPath:"#/properties/technicianId/type",keyword:"type",params:{type: schema60.properties.technicianId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err20 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.shipTo !== undefined){
let data13 = data.shipTo;
const _errs29 = errors;
let valid1 = false;
let passing0 = null;
const _errs30 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err21 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.street !== undefined){
let data14 = data13.street;
if((typeof data14 !== "string") && (data14 !== null)){
const err22 = {instancePath:instancePath+"/shipTo/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.unit !== undefined){
let data15 = data13.unit;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/shipTo/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.city !== undefined){
let data16 = data13.city;
if((typeof data16 !== "string") && (data16 !== null)){
const err24 = {instancePath:instancePath+"/shipTo/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.state !== undefined){
let data17 = data13.state;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/shipTo/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.zip !== undefined){
let data18 = data13.zip;
if((typeof data18 !== "string") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/shipTo/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.country !== undefined){
let data19 = data13.country;
if((typeof data19 !== "string") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/shipTo/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/shipTo",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs46 = errors;
if(data13 !== null){
const err29 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err30 = {instancePath:instancePath+"/shipTo",schemaPath:"#/properties/shipTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.shipToDescription !== undefined){
if(typeof data.shipToDescription !== "string"){
const err31 = {instancePath:instancePath+"/shipToDescription",schemaPath:"#/properties/shipToDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.receiptAmount !== undefined){
if(!(typeof data.receiptAmount == "number")){
const err32 = {instancePath:instancePath+"/receiptAmount",schemaPath:"#/properties/receiptAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err33 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err34 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.receivedOn !== undefined){
let data24 = data.receivedOn;
if((typeof data24 !== "string") && (data24 !== null)){
const err35 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/type",keyword:"type",params:{type: schema60.properties.receivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err36 = {instancePath:instancePath+"/receivedOn",schemaPath:"#/properties/receivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data25 = data.createdOn;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err37 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data26 = data.modifiedOn;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err39 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.batchId !== undefined){
let data27 = data.batchId;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err41 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema60.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err42 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err43 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data29 = data.budgetCodeId;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err44 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema60.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.landedCostMethod !== undefined){
let data30 = data.landedCostMethod;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data30 === "None") || (data30 === "ByValue"))){
const err46 = {instancePath:instancePath+"/landedCostMethod",schemaPath:"#/components/schemas/Inventory.V2.LandedCostMethod/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.otherAmount !== undefined){
let data31 = data.otherAmount;
if((!(typeof data31 == "number")) && (data31 !== null)){
const err47 = {instancePath:instancePath+"/otherAmount",schemaPath:"#/properties/otherAmount/type",keyword:"type",params:{type: schema60.properties.otherAmount.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err49 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema60.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err50 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data35.name === undefined){
const err51 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data35.value === undefined){
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err53 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err54 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err55 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err56 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Receipt" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReceiptItem = validate111;
const schema161 = {"$id":"ReceiptItem","$ref":"document#/components/schemas/ReceiptItem"};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.purchaseOrderItemId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purchaseOrderItemId"},message:"must have required property '"+"purchaseOrderItemId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema64.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err11 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err13 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err14 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data7 = data.generalLedgerAccount;
const _errs17 = errors;
let valid1 = false;
let passing0 = null;
const _errs18 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err15 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err16 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.number !== undefined){
let data9 = data7.number;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.type !== undefined){
let data10 = data7.type;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.detailType !== undefined){
let data11 = data7.detailType;
if((typeof data11 !== "string") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data7 !== null){
const err21 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err22 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data12 = data.costOfSaleAccount;
const _errs33 = errors;
let valid4 = false;
let passing1 = null;
const _errs34 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err23 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if((typeof data13 !== "string") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.number !== undefined){
let data14 = data12.number;
if((typeof data14 !== "string") && (data14 !== null)){
const err25 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.type !== undefined){
let data15 = data12.type;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.detailType !== undefined){
let data16 = data12.detailType;
if((typeof data16 !== "string") && (data16 !== null)){
const err27 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data12 !== null){
const err29 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err30 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data17 = data.assetAccount;
const _errs49 = errors;
let valid7 = false;
let passing2 = null;
const _errs50 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err31 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data17.number !== undefined){
let data19 = data17.number;
if((typeof data19 !== "string") && (data19 !== null)){
const err33 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.type !== undefined){
let data20 = data17.type;
if((typeof data20 !== "string") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.detailType !== undefined){
let data21 = data17.detailType;
if((typeof data21 !== "string") && (data21 !== null)){
const err35 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs50 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs62 = errors;
if(data17 !== null){
const err37 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid2 = _errs62 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err38 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.purchaseOrderItemId !== undefined){
let data22 = data.purchaseOrderItemId;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err39 = {instancePath:instancePath+"/purchaseOrderItemId",schemaPath:"#/properties/purchaseOrderItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data23 = data.budgetCodeId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err40 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema64.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.allocatedShipping !== undefined){
let data24 = data.allocatedShipping;
if((!(typeof data24 == "number")) && (data24 !== null)){
const err41 = {instancePath:instancePath+"/allocatedShipping",schemaPath:"#/properties/allocatedShipping/type",keyword:"type",params:{type: schema64.properties.allocatedShipping.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.allocatedTax !== undefined){
let data25 = data.allocatedTax;
if((!(typeof data25 == "number")) && (data25 !== null)){
const err42 = {instancePath:instancePath+"/allocatedTax",schemaPath:"#/properties/allocatedTax/type",keyword:"type",params:{type: schema64.properties.allocatedTax.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.allocatedOtherCosts !== undefined){
let data26 = data.allocatedOtherCosts;
if((!(typeof data26 == "number")) && (data26 !== null)){
const err43 = {instancePath:instancePath+"/allocatedOtherCosts",schemaPath:"#/properties/allocatedOtherCosts/type",keyword:"type",params:{type: schema64.properties.allocatedOtherCosts.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.fullyLandedUnitCost !== undefined){
let data27 = data.fullyLandedUnitCost;
if((!(typeof data27 == "number")) && (data27 !== null)){
const err44 = {instancePath:instancePath+"/fullyLandedUnitCost",schemaPath:"#/properties/fullyLandedUnitCost/type",keyword:"type",params:{type: schema64.properties.fullyLandedUnitCost.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReceiptItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReturnType = validate114;
const schema166 = {"$id":"ReturnType","$ref":"document#/components/schemas/ReturnType"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ReturnType/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/ReturnType/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema69.properties, key0))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/ReturnType/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/ReturnType/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/ReturnType/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.automaticallyReceiveVendorCredit !== undefined){
if(typeof data.automaticallyReceiveVendorCredit !== "boolean"){
const err5 = {instancePath:instancePath+"/automaticallyReceiveVendorCredit",schemaPath:"document#/components/schemas/ReturnType/properties/automaticallyReceiveVendorCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.includeInSalesTax !== undefined){
if(typeof data.includeInSalesTax !== "boolean"){
const err6 = {instancePath:instancePath+"/includeInSalesTax",schemaPath:"document#/components/schemas/ReturnType/properties/includeInSalesTax/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err7 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/ReturnType/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
const err8 = {instancePath:instancePath+"/isDefault",schemaPath:"document#/components/schemas/ReturnType/properties/isDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.isDefaultForConsignment !== undefined){
if(typeof data.isDefaultForConsignment !== "boolean"){
const err9 = {instancePath:instancePath+"/isDefaultForConsignment",schemaPath:"document#/components/schemas/ReturnType/properties/isDefaultForConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data7 = data.createdOn;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err10 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/ReturnType/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"document#/components/schemas/ReturnType/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data8 = data.modifiedOn;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err12 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/ReturnType/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"document#/components/schemas/ReturnType/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"document#/components/schemas/ReturnType/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Return = validate115;
const schema168 = {"$id":"Return","$ref":"document#/components/schemas/Return"};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.returnTypeId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnTypeId"},message:"must have required property '"+"returnTypeId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vendorId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendorId"},message:"must have required property '"+"vendorId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.businessUnitId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "businessUnitId"},message:"must have required property '"+"businessUnitId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.returnAmount === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnAmount"},message:"must have required property '"+"returnAmount"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.returnDate === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "returnDate"},message:"must have required property '"+"returnDate"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.items === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema70.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err12 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err13 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err14 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data4 === "Pending") || (data4 === "Returned")) || (data4 === "CreditReceived")) || (data4 === "Canceled"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Inventory.V2.InventoryReturnStatus/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.returnTypeId !== undefined){
let data5 = data.returnTypeId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err17 = {instancePath:instancePath+"/returnTypeId",schemaPath:"#/properties/returnTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.vendorId !== undefined){
let data6 = data.vendorId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err18 = {instancePath:instancePath+"/vendorId",schemaPath:"#/properties/vendorId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.purchaseOrderId !== undefined){
let data7 = data.purchaseOrderId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err19 = {instancePath:instancePath+"/purchaseOrderId",schemaPath:"#/properties/purchaseOrderId/type",keyword:"type",params:{type: schema70.properties.purchaseOrderId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobId !== undefined){
let data8 = data.jobId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema70.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.projectId !== undefined){
let data9 = data.projectId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err21 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema70.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data10 = data.budgetCodeId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err22 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema70.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data11 = data.businessUnitId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err23 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data12 = data.inventoryLocationId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err24 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.createdById !== undefined){
let data13 = data.createdById;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err25 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema70.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.memo !== undefined){
let data14 = data.memo;
if((typeof data14 !== "string") && (data14 !== null)){
const err26 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema70.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.returnAmount !== undefined){
if(!(typeof data.returnAmount == "number")){
const err27 = {instancePath:instancePath+"/returnAmount",schemaPath:"#/properties/returnAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.taxAmount !== undefined){
if(!(typeof data.taxAmount == "number")){
const err28 = {instancePath:instancePath+"/taxAmount",schemaPath:"#/properties/taxAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.shippingAmount !== undefined){
if(!(typeof data.shippingAmount == "number")){
const err29 = {instancePath:instancePath+"/shippingAmount",schemaPath:"#/properties/shippingAmount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.returnDate !== undefined){
let data18 = data.returnDate;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err30 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/returnDate",schemaPath:"#/properties/returnDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.returnedOn !== undefined){
let data19 = data.returnedOn;
if((typeof data19 !== "string") && (data19 !== null)){
const err32 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/type",keyword:"type",params:{type: schema70.properties.returnedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err33 = {instancePath:instancePath+"/returnedOn",schemaPath:"#/properties/returnedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.creditReceivedOn !== undefined){
let data20 = data.creditReceivedOn;
if((typeof data20 !== "string") && (data20 !== null)){
const err34 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/type",keyword:"type",params:{type: schema70.properties.creditReceivedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err35 = {instancePath:instancePath+"/creditReceivedOn",schemaPath:"#/properties/creditReceivedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data21 = data.createdOn;
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err36 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data22 = data.modifiedOn;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err38 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.batchId !== undefined){
let data23 = data.batchId;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err40 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema70.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.batch !== undefined){
let data24 = data.batch;
const _errs52 = errors;
let valid2 = false;
let passing0 = null;
const _errs53 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err41 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key1 in data24){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err42 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
const err43 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.number !== undefined){
let data26 = data24.number;
if((typeof data26 !== "string") && (data26 !== null)){
const err44 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data24.name !== undefined){
let data27 = data24.name;
if((typeof data27 !== "string") && (data27 !== null)){
const err45 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs53 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs63 = errors;
if(data24 !== null){
const err47 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs63 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err48 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data28 = data.syncStatus;
if(typeof data28 !== "string"){
const err49 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data28 === "Pending") || (data28 === "Posted")) || (data28 === "Exported"))){
const err50 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data29 = data.canceledById;
if((!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))) && (data29 !== null)){
const err51 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema70.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data30 = data.canceledReason;
const _errs71 = errors;
let valid6 = false;
let passing1 = null;
const _errs72 = errors;
if(typeof data30 !== "string"){
const err52 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((((((data30 === "NotRequired") || (data30 === "Duplicate")) || (data30 === "Accidental")) || (data30 === "VendorIssue")) || (data30 === "Other")) || (data30 === "JobCanceled")) || (data30 === "NotWarranty")) || (data30 === "WarrantyRejected"))){
const err53 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs72 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs75 = errors;
if(data30 !== null){
const err54 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs75 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err55 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data31 = data.dateCanceled;
if((typeof data31 !== "string") && (data31 !== null)){
const err56 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema70.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err57 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data.items !== undefined){
let data32 = data.items;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data32[i0], {instancePath:instancePath+"/items/" + i0,parentData:data32,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.customFields !== undefined){
let data34 = data.customFields;
if((!(Array.isArray(data34))) && (data34 !== null)){
const err59 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema70.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
let data35 = data34[i1];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.typeId === undefined){
const err60 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data35.name === undefined){
const err61 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data35.value === undefined){
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key2 in data35){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err63 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data35.typeId !== undefined){
let data36 = data35.typeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err64 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err65 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.value !== undefined){
if(typeof data35.value !== "string"){
const err66 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(data.restockingFee !== undefined){
if(!(typeof data.restockingFee == "number")){
const err68 = {instancePath:instancePath+"/restockingFee",schemaPath:"#/properties/restockingFee/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Return" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ReturnItem = validate120;
const schema175 = {"$id":"ReturnItem","$ref":"document#/components/schemas/ReturnItem"};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err8 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err16 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err17 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data9 = data.generalLedgerAccount;
const _errs21 = errors;
let valid1 = false;
let passing0 = null;
const _errs22 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err18 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if((typeof data10 !== "string") && (data10 !== null)){
const err19 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.number !== undefined){
let data11 = data9.number;
if((typeof data11 !== "string") && (data11 !== null)){
const err20 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.type !== undefined){
let data12 = data9.type;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.detailType !== undefined){
let data13 = data9.detailType;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs34 = errors;
if(data9 !== null){
const err24 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err25 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data14 = data.costOfSaleAccount;
const _errs37 = errors;
let valid4 = false;
let passing1 = null;
const _errs38 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err26 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if((typeof data15 !== "string") && (data15 !== null)){
const err27 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.number !== undefined){
let data16 = data14.number;
if((typeof data16 !== "string") && (data16 !== null)){
const err28 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.type !== undefined){
let data17 = data14.type;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.detailType !== undefined){
let data18 = data14.detailType;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs50 = errors;
if(data14 !== null){
const err32 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs50 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err33 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data19 = data.assetAccount;
const _errs53 = errors;
let valid7 = false;
let passing2 = null;
const _errs54 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err34 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if((typeof data20 !== "string") && (data20 !== null)){
const err35 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.number !== undefined){
let data21 = data19.number;
if((typeof data21 !== "string") && (data21 !== null)){
const err36 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data19.type !== undefined){
let data22 = data19.type;
if((typeof data22 !== "string") && (data22 !== null)){
const err37 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.detailType !== undefined){
let data23 = data19.detailType;
if((typeof data23 !== "string") && (data23 !== null)){
const err38 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs54 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs66 = errors;
if(data19 !== null){
const err40 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs66 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err41 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.serialNumbers !== undefined){
let data24 = data.serialNumbers;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err42 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema75.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err43 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data25.number === undefined){
const err44 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data25){
if(!((key4 === "id") || (key4 === "number"))){
const err45 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err46 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.number !== undefined){
if(typeof data25.number !== "string"){
const err47 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data28 = data.createdById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err49 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema75.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.receiptItemId !== undefined){
let data30 = data.receiptItemId;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
const err51 = {instancePath:instancePath+"/receiptItemId",schemaPath:"#/properties/receiptItemId/type",keyword:"type",params:{type: schema75.properties.receiptItemId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data31 = data.budgetCodeId;
if((!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) && (data31 !== null)){
const err52 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema75.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="ReturnItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate121(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Transfer = validate123;
const schema181 = {"$id":"Transfer","$ref":"document#/components/schemas/Transfer"};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.fromLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromLocationId"},message:"must have required property '"+"fromLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.toLocationId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toLocationId"},message:"must have required property '"+"toLocationId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.items === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema81.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.transferType !== undefined){
if(typeof data.transferType !== "string"){
const err9 = {instancePath:instancePath+"/transferType",schemaPath:"#/properties/transferType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data2 === "Pending") || (data2 === "Picked")) || (data2 === "Received")) || (data2 === "Canceled"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema81.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err13 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fromLocationId !== undefined){
let data5 = data.fromLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err14 = {instancePath:instancePath+"/fromLocationId",schemaPath:"#/properties/fromLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.toLocationId !== undefined){
let data6 = data.toLocationId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err15 = {instancePath:instancePath+"/toLocationId",schemaPath:"#/properties/toLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.createdById !== undefined){
let data7 = data.createdById;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema81.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err17 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data9 = data.date;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.pickedDate !== undefined){
let data10 = data.pickedDate;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/type",keyword:"type",params:{type: schema81.properties.pickedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err21 = {instancePath:instancePath+"/pickedDate",schemaPath:"#/properties/pickedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.receivedDate !== undefined){
let data11 = data.receivedDate;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/type",keyword:"type",params:{type: schema81.properties.receivedDate.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/receivedDate",schemaPath:"#/properties/receivedDate/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err24 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err26 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err28 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema81.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err29 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err30 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err32 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err33 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err35 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err36 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err38 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.dateRequired !== undefined){
let data20 = data.dateRequired;
if((typeof data20 !== "string") && (data20 !== null)){
const err39 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/type",keyword:"type",params:{type: schema81.properties.dateRequired.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err40 = {instancePath:instancePath+"/dateRequired",schemaPath:"#/properties/dateRequired/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.jobId !== undefined){
let data21 = data.jobId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err41 = {instancePath:instancePath+"/jobId",schemaPath:"#/properties/jobId/type",keyword:"type",params:{type: schema81.properties.jobId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data22 = data.invoiceId;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
const err42 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema81.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.canceledById !== undefined){
let data23 = data.canceledById;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
const err43 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema81.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data24 = data.canceledReason;
const _errs58 = errors;
let valid5 = false;
let passing1 = null;
const _errs59 = errors;
if(typeof data24 !== "string"){
const err44 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((((((data24 === "NotRequired") || (data24 === "Duplicate")) || (data24 === "Accidental")) || (data24 === "VendorIssue")) || (data24 === "Other")) || (data24 === "JobCanceled")) || (data24 === "NotWarranty")) || (data24 === "WarrantyRejected"))){
const err45 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs59 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs62 = errors;
if(data24 !== null){
const err46 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err47 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data.dateCanceled !== undefined){
let data25 = data.dateCanceled;
if((typeof data25 !== "string") && (data25 !== null)){
const err48 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema81.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err49 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err50 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.pickedById !== undefined){
let data27 = data.pickedById;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
const err51 = {instancePath:instancePath+"/pickedById",schemaPath:"#/properties/pickedById/type",keyword:"type",params:{type: schema81.properties.pickedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.receivedById !== undefined){
let data28 = data.receivedById;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
const err52 = {instancePath:instancePath+"/receivedById",schemaPath:"#/properties/receivedById/type",keyword:"type",params:{type: schema81.properties.receivedById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.items !== undefined){
let data29 = data.items;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data29[i0], {instancePath:instancePath+"/items/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.customFields !== undefined){
let data31 = data.customFields;
if((!(Array.isArray(data31))) && (data31 !== null)){
const err54 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema81.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data31)){
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.typeId === undefined){
const err55 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data32.name === undefined){
const err56 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data32.value === undefined){
const err57 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key2 in data32){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err58 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data32.typeId !== undefined){
let data33 = data32.typeId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err59 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
const err60 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data32.value !== undefined){
if(typeof data32.value !== "string"){
const err61 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
if(data.transferTypeId !== undefined){
let data36 = data.transferTypeId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err63 = {instancePath:instancePath+"/transferTypeId",schemaPath:"#/properties/transferTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Transfer" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TransferItem = validate128;
const schema187 = {"$id":"TransferItem","$ref":"document#/components/schemas/TransferItem"};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totalCost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err17 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.quantityPicked !== undefined){
if(!(typeof data.quantityPicked == "number")){
const err18 = {instancePath:instancePath+"/quantityPicked",schemaPath:"#/properties/quantityPicked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err19 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err20 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data11 = data.serialNumbers;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err21 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema85.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err22 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.number === undefined){
const err23 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "id") || (key1 === "number"))){
const err24 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err25 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.number !== undefined){
if(typeof data12.number !== "string"){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
if(data.createdById !== undefined){
let data15 = data.createdById;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err28 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema85.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err29 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data17 = data.budgetCodeId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err30 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema85.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TransferItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Adjustment = validate131;
const schema190 = {"$id":"Adjustment","$ref":"document#/components/schemas/Adjustment"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.inventoryLocationId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inventoryLocationId"},message:"must have required property '"+"inventoryLocationId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.date === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.items === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema88.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err8 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
if(typeof data.referenceNumber !== "string"){
const err10 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data4 === "Inventory Quantity Adjustment") || (data4 === "Beginning Balance"))){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema88.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.inventoryLocationId !== undefined){
let data5 = data.inventoryLocationId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err13 = {instancePath:instancePath+"/inventoryLocationId",schemaPath:"#/properties/inventoryLocationId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.businessUnitId !== undefined){
let data6 = data.businessUnitId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err14 = {instancePath:instancePath+"/businessUnitId",schemaPath:"#/properties/businessUnitId/type",keyword:"type",params:{type: schema88.properties.businessUnitId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.projectId !== undefined){
let data7 = data.projectId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err15 = {instancePath:instancePath+"/projectId",schemaPath:"#/properties/projectId/type",keyword:"type",params:{type: schema88.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data8 = data.invoiceId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err16 = {instancePath:instancePath+"/invoiceId",schemaPath:"#/properties/invoiceId/type",keyword:"type",params:{type: schema88.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.createdById !== undefined){
let data9 = data.createdById;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err17 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema88.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.memo !== undefined){
if(typeof data.memo !== "string"){
const err18 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.date !== undefined){
let data11 = data.date;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data12 = data.createdOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err21 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data13 = data.modifiedOn;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err23 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.batchId !== undefined){
let data14 = data.batchId;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
const err25 = {instancePath:instancePath+"/batchId",schemaPath:"#/properties/batchId/type",keyword:"type",params:{type: schema88.properties.batchId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.batch !== undefined){
let data15 = data.batch;
const _errs33 = errors;
let valid1 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err26 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data15){
if(!(((key1 === "id") || (key1 === "number")) || (key1 === "name"))){
const err27 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err28 = {instancePath:instancePath+"/batch/id",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.number !== undefined){
let data17 = data15.number;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/batch/number",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/number/type",keyword:"type",params:{type: schema72.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.name !== undefined){
let data18 = data15.name;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/batch/name",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/properties/name/type",keyword:"type",params:{type: schema72.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/batch",schemaPath:"#/components/schemas/Inventory.V2.BatchResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs44 = errors;
if(data15 !== null){
const err32 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs44 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err33 = {instancePath:instancePath+"/batch",schemaPath:"#/properties/batch/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.syncStatus !== undefined){
let data19 = data.syncStatus;
if(typeof data19 !== "string"){
const err34 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data19 === "Pending") || (data19 === "Posted")) || (data19 === "Exported"))){
const err35 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.canceledReason !== undefined){
let data20 = data.canceledReason;
const _errs50 = errors;
let valid5 = false;
let passing1 = null;
const _errs51 = errors;
if(typeof data20 !== "string"){
const err36 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((((((data20 === "NotRequired") || (data20 === "Duplicate")) || (data20 === "Accidental")) || (data20 === "VendorIssue")) || (data20 === "Other")) || (data20 === "JobCanceled")) || (data20 === "NotWarranty")) || (data20 === "WarrantyRejected"))){
const err37 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/components/schemas/Inventory.V2.InventoryReasonTransactionCanceled/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs51 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
}
const _errs54 = errors;
if(data20 !== null){
const err38 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs54 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err39 = {instancePath:instancePath+"/canceledReason",schemaPath:"#/properties/canceledReason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.canceledById !== undefined){
let data21 = data.canceledById;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err40 = {instancePath:instancePath+"/canceledById",schemaPath:"#/properties/canceledById/type",keyword:"type",params:{type: schema88.properties.canceledById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dateCanceled !== undefined){
let data22 = data.dateCanceled;
if((typeof data22 !== "string") && (data22 !== null)){
const err41 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/type",keyword:"type",params:{type: schema88.properties.dateCanceled.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err42 = {instancePath:instancePath+"/dateCanceled",schemaPath:"#/properties/dateCanceled/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.items !== undefined){
let data23 = data.items;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
if(!(validate57(data23[i0], {instancePath:instancePath+"/items/" + i0,parentData:data23,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.customFields !== undefined){
let data25 = data.customFields;
if((!(Array.isArray(data25))) && (data25 !== null)){
const err44 = {instancePath:instancePath+"/customFields",schemaPath:"#/properties/customFields/type",keyword:"type",params:{type: schema88.properties.customFields.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.typeId === undefined){
const err45 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "typeId"},message:"must have required property '"+"typeId"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data26.name === undefined){
const err46 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data26.value === undefined){
const err47 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 in data26){
if(!(((key2 === "typeId") || (key2 === "name")) || (key2 === "value"))){
const err48 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.typeId !== undefined){
let data27 = data26.typeId;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err49 = {instancePath:instancePath+"/customFields/" + i1+"/typeId",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/typeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
const err50 = {instancePath:instancePath+"/customFields/" + i1+"/name",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.value !== undefined){
if(typeof data26.value !== "string"){
const err51 = {instancePath:instancePath+"/customFields/" + i1+"/value",schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/customFields/" + i1,schemaPath:"#/components/schemas/Inventory.V2.CustomFieldResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Adjustment" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const AdjustmentItem = validate136;
const schema196 = {"$id":"AdjustmentItem","$ref":"document#/components/schemas/AdjustmentItem"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.skuId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skuId"},message:"must have required property '"+"skuId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.quantity === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cost === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cost"},message:"must have required property '"+"cost"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totalCost === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalCost"},message:"must have required property '"+"totalCost"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.skuId !== undefined){
let data1 = data.skuId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err9 = {instancePath:instancePath+"/skuId",schemaPath:"#/properties/skuId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data3 = data.createdOn;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data4 = data.modifiedOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err15 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.quantity !== undefined){
if(!(typeof data.quantity == "number")){
const err17 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err18 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.totalCost !== undefined){
if(!(typeof data.totalCost == "number")){
const err19 = {instancePath:instancePath+"/totalCost",schemaPath:"#/properties/totalCost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.createdById !== undefined){
let data10 = data.createdById;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err20 = {instancePath:instancePath+"/createdById",schemaPath:"#/properties/createdById/type",keyword:"type",params:{type: schema92.properties.createdById.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err21 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.budgetCodeId !== undefined){
let data12 = data.budgetCodeId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/budgetCodeId",schemaPath:"#/properties/budgetCodeId/type",keyword:"type",params:{type: schema92.properties.budgetCodeId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.serialNumbers !== undefined){
let data13 = data.serialNumbers;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err23 = {instancePath:instancePath+"/serialNumbers",schemaPath:"#/properties/serialNumbers/type",keyword:"type",params:{type: schema92.properties.serialNumbers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err24 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.number === undefined){
const err25 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "id") || (key1 === "number"))){
const err26 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err27 = {instancePath:instancePath+"/serialNumbers/" + i0+"/id",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.number !== undefined){
if(typeof data14.number !== "string"){
const err28 = {instancePath:instancePath+"/serialNumbers/" + i0+"/number",schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/serialNumbers/" + i0,schemaPath:"#/components/schemas/Inventory.V2.SerialNumberResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="AdjustmentItem" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Batch = validate139;
const schema199 = {"$id":"Batch","$ref":"document#/components/schemas/Batch"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "number")) || (key0 === "name")) || (key0 === "syncStatus"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err5 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.syncStatus !== undefined){
let data3 = data.syncStatus;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "Pending") || (data3 === "Posted")) || (data3 === "Exported"))){
const err8 = {instancePath:instancePath+"/syncStatus",schemaPath:"#/components/schemas/Inventory.V2.SyncStatus/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Batch" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Template = validate142;
const schema202 = {"$id":"Template","$ref":"document#/components/schemas/Template"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data4 = data.createdOn;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err7 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data5 = data.modifiedOn;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isConsignment !== undefined){
if(typeof data.isConsignment !== "boolean"){
const err11 = {instancePath:instancePath+"/isConsignment",schemaPath:"#/properties/isConsignment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.locationIds !== undefined){
let data7 = data.locationIds;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/locationIds",schemaPath:"#/properties/locationIds/type",keyword:"type",params:{type: schema97.properties.locationIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err13 = {instancePath:instancePath+"/locationIds/" + i0,schemaPath:"#/properties/locationIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.items !== undefined){
let data9 = data.items;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema97.properties.items.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate65(data9[i1], {instancePath:instancePath+"/items/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Template" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Warehouse = validate146;
const schema204 = {"$id":"Warehouse","$ref":"document#/components/schemas/Warehouse"};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "active")) || (key0 === "address")) || (key0 === "inventoryTemplateId")) || (key0 === "createdOn")) || (key0 === "modifiedOn")) || (key0 === "externalDataByApplication"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.address !== undefined){
let data3 = data.address;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "street") || (key1 === "unit")) || (key1 === "city")) || (key1 === "state")) || (key1 === "zip")) || (key1 === "country"))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.street !== undefined){
let data4 = data3.street;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/address/street",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/street/type",keyword:"type",params:{type: schema38.properties.street.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.unit !== undefined){
let data5 = data3.unit;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/address/unit",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/unit/type",keyword:"type",params:{type: schema38.properties.unit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.city !== undefined){
let data6 = data3.city;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/address/city",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/city/type",keyword:"type",params:{type: schema38.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.state !== undefined){
let data7 = data3.state;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/address/state",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/state/type",keyword:"type",params:{type: schema38.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.zip !== undefined){
let data8 = data3.zip;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/address/zip",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/zip/type",keyword:"type",params:{type: schema38.properties.zip.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.country !== undefined){
let data9 = data3.country;
if((typeof data9 !== "string") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/address/country",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/properties/country/type",keyword:"type",params:{type: schema38.properties.country.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/address",schemaPath:"#/components/schemas/Inventory.V2.AddressResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data10 = data.inventoryTemplateId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema102.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data11 = data.createdOn;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err15 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data12 = data.modifiedOn;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err17 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Warehouse" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Truck = validate150;
const schema207 = {"$id":"Truck","$ref":"document#/components/schemas/Truck"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema104.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.memo !== undefined){
let data3 = data.memo;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/memo",schemaPath:"#/properties/memo/type",keyword:"type",params:{type: schema104.properties.memo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.warehouseId !== undefined){
let data4 = data.warehouseId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/warehouseId",schemaPath:"#/properties/warehouseId/type",keyword:"type",params:{type: schema104.properties.warehouseId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.technicianIds !== undefined){
let data5 = data.technicianIds;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err8 = {instancePath:instancePath+"/technicianIds/" + i0,schemaPath:"#/properties/technicianIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/technicianIds",schemaPath:"#/properties/technicianIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.inventoryTemplateId !== undefined){
let data7 = data.inventoryTemplateId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
const err10 = {instancePath:instancePath+"/inventoryTemplateId",schemaPath:"#/properties/inventoryTemplateId/type",keyword:"type",params:{type: schema104.properties.inventoryTemplateId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.createdOn !== undefined){
let data8 = data.createdOn;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err11 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.modifiedOn !== undefined){
let data9 = data.modifiedOn;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err13 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/modifiedOn",schemaPath:"#/properties/modifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.externalDataByApplication !== undefined){
if(!(validate24(data.externalDataByApplication, {instancePath:instancePath+"/externalDataByApplication",parentData:data,parentDataProperty:"externalDataByApplication",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Truck" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const BusinessUnit = validate154;
const schema209 = {"$id":"BusinessUnit","$ref":"document#/components/schemas/BusinessUnit"};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="BusinessUnit" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/BusinessUnit/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/BusinessUnit/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "active"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/BusinessUnit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/BusinessUnit/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/BusinessUnit/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/BusinessUnit/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/BusinessUnit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Technician = validate155;
const schema211 = {"$id":"Technician","$ref":"document#/components/schemas/Technician"};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Technician" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Technician/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Technician/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "active"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Technician/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Technician/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/Technician/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/Technician/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/Technician/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Project = validate156;
const schema213 = {"$id":"Project","$ref":"document#/components/schemas/Project"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Project" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Project/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "number")) || (key0 === "name")) || (key0 === "businessUnitIds"))){
const err3 = {instancePath,schemaPath:"document#/components/schemas/Project/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Project/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err5 = {instancePath:instancePath+"/number",schemaPath:"document#/components/schemas/Project/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/Project/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.businessUnitIds !== undefined){
let data3 = data.businessUnitIds;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err7 = {instancePath:instancePath+"/businessUnitIds/" + i0,schemaPath:"document#/components/schemas/Project/properties/businessUnitIds/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/businessUnitIds",schemaPath:"document#/components/schemas/Project/properties/businessUnitIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"document#/components/schemas/Project/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Job = validate157;
const schema215 = {"$id":"Job","$ref":"document#/components/schemas/Job"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Job" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Job/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.jobNumber === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/Job/required",keyword:"required",params:{missingProperty: "jobNumber"},message:"must have required property '"+"jobNumber"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "jobNumber")) || (key0 === "projectId")) || (key0 === "invoiceId"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/Job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/Job/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.jobNumber !== undefined){
if(typeof data.jobNumber !== "string"){
const err4 = {instancePath:instancePath+"/jobNumber",schemaPath:"document#/components/schemas/Job/properties/jobNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.projectId !== undefined){
let data2 = data.projectId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/projectId",schemaPath:"document#/components/schemas/Job/properties/projectId/type",keyword:"type",params:{type: schema108.properties.projectId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.invoiceId !== undefined){
let data3 = data.invoiceId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/invoiceId",schemaPath:"document#/components/schemas/Job/properties/invoiceId/type",keyword:"type",params:{type: schema108.properties.invoiceId.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"document#/components/schemas/Job/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const Sku = validate158;
const schema217 = {"$id":"Sku","$ref":"document#/components/schemas/Sku"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema109.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === "Material") || (data3 === "Equipment"))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema109.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err10 = {instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cost !== undefined){
if(!(typeof data.cost == "number")){
const err11 = {instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.generalLedgerAccount !== undefined){
let data6 = data.generalLedgerAccount;
const _errs15 = errors;
let valid1 = false;
let passing0 = null;
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((((key1 === "name") || (key1 === "number")) || (key1 === "type")) || (key1 === "detailType"))){
const err12 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/generalLedgerAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.number !== undefined){
let data8 = data6.number;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/generalLedgerAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if((typeof data9 !== "string") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/generalLedgerAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.detailType !== undefined){
let data10 = data6.detailType;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/generalLedgerAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs28 = errors;
if(data6 !== null){
const err18 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err19 = {instancePath:instancePath+"/generalLedgerAccount",schemaPath:"#/properties/generalLedgerAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.costOfSaleAccount !== undefined){
let data11 = data.costOfSaleAccount;
const _errs31 = errors;
let valid4 = false;
let passing1 = null;
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((key2 === "name") || (key2 === "number")) || (key2 === "type")) || (key2 === "detailType"))){
const err20 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/costOfSaleAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.number !== undefined){
let data13 = data11.number;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/costOfSaleAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data11.type !== undefined){
let data14 = data11.type;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/costOfSaleAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.detailType !== undefined){
let data15 = data11.detailType;
if((typeof data15 !== "string") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/costOfSaleAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data11 !== null){
const err26 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err27 = {instancePath:instancePath+"/costOfSaleAccount",schemaPath:"#/properties/costOfSaleAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.assetAccount !== undefined){
let data16 = data.assetAccount;
const _errs47 = errors;
let valid7 = false;
let passing2 = null;
const _errs48 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!((((key3 === "name") || (key3 === "number")) || (key3 === "type")) || (key3 === "detailType"))){
const err28 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/assetAccount/name",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/name/type",keyword:"type",params:{type: schema65.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.number !== undefined){
let data18 = data16.number;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/assetAccount/number",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/number/type",keyword:"type",params:{type: schema65.properties.number.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.type !== undefined){
let data19 = data16.type;
if((typeof data19 !== "string") && (data19 !== null)){
const err31 = {instancePath:instancePath+"/assetAccount/type",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/type/type",keyword:"type",params:{type: schema65.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data16.detailType !== undefined){
let data20 = data16.detailType;
if((typeof data20 !== "string") && (data20 !== null)){
const err32 = {instancePath:instancePath+"/assetAccount/detailType",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/properties/detailType/type",keyword:"type",params:{type: schema65.properties.detailType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/components/schemas/Inventory.V2.GLAccountResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs60 = errors;
if(data16 !== null){
const err34 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs60 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
const err35 = {instancePath:instancePath+"/assetAccount",schemaPath:"#/properties/assetAccount/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="Sku" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const TagType = validate161;
const schema222 = {"$id":"TagType","$ref":"document#/components/schemas/TagType"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="TagType" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/TagType/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/TagType/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "active"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/TagType/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/TagType/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/TagType/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/TagType/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/TagType/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const PaymentTerm = validate162;
const schema224 = {"$id":"PaymentTerm","$ref":"document#/components/schemas/PaymentTerm"};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="PaymentTerm" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/PaymentTerm/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/PaymentTerm/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "active"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/PaymentTerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/PaymentTerm/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"document#/components/schemas/PaymentTerm/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/PaymentTerm/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/PaymentTerm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const BudgetCode = validate163;
const schema226 = {"$id":"BudgetCode","$ref":"document#/components/schemas/BudgetCode"};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="BudgetCode" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/BudgetCode/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/BudgetCode/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "code")) || (key0 === "active"))){
const err2 = {instancePath,schemaPath:"document#/components/schemas/BudgetCode/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"document#/components/schemas/BudgetCode/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"document#/components/schemas/BudgetCode/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.active !== undefined){
if(typeof data.active !== "boolean"){
const err5 = {instancePath:instancePath+"/active",schemaPath:"document#/components/schemas/BudgetCode/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"document#/components/schemas/BudgetCode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

